package vn.lienketvung.document.web;

import java.math.BigInteger;

/** Lengths as word processors count them: in twentieths of a point. */
final class WordMeasure {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private WordMeasure() {}

    static BigInteger millimetres(double length) {
        return BigInteger.valueOf(Math.round(length * TWIPS_PER_MM));
    }

    static BigInteger points(double length) {
        return BigInteger.valueOf(Math.round(length * 20));
    }

    /** Sizes of letters, which are counted in half points. */
    static BigInteger halfPoints(int size) {
        return BigInteger.valueOf(size * 2L);
    }
}
