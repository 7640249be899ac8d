package vn.lienketvung.catalogue;

import java.time.Month;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;

/** What a product is counted under, packed into one number as the index keeps it. */
record Traits(long packed) {

    private static final int GROUP = 7;
    private static final int STARS = 10;
    private static final int MONTHS = 14;
    private static final int CERTIFICATES = 27;
    private static final int REGION = 33;
    private static final int THREE_BITS = 7;

    int provinceNumber() {
        return (int) (packed & 127);
    }

    ProductGroup group() {
        return ProductGroup.of(groupNumber()).orElseThrow();
    }

    int groupNumber() {
        return (int) (packed >> GROUP) & THREE_BITS;
    }

    /** 0 for none. */
    int stars() {
        return (int) (packed >> STARS) & THREE_BITS;
    }

    /** The place of its region among the six, from 1. */
    int region() {
        return (int) (packed >> REGION) & THREE_BITS;
    }

    boolean isInSeason(Month month) {
        return (packed >> (MONTHS + month.getValue()) & 1) == 1;
    }

    boolean bears(CertificateKind kind) {
        return (packed >> (CERTIFICATES + kind.ordinal()) & 1) == 1;
    }
}
