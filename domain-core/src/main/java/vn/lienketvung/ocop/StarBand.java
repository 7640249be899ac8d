package vn.lienketvung.ocop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How many stars a product has by its points, and who says so (Decisions 148/QĐ-TTg of 2023 and 1489/QĐ-TTg of 2025). */
public enum StarBand {
    /** Weak; to be improved. */
    ONE(0, Recogniser.NOBODY),
    /** Meets a part of the criteria. */
    TWO(30, Recogniser.NOBODY),
    /** Meets the standard. */
    THREE(50, Recogniser.PROVINCE),
    /** Of provincial rank. */
    FOUR(70, Recogniser.PROVINCE),
    /** Of national rank. */
    FIVE(90, Recogniser.MINISTRY);

    /** Who recognises a product of a band. */
    public enum Recogniser {
        /** No certificate is given. */
        NOBODY,
        /** Ủy ban nhân dân cấp tỉnh. */
        PROVINCE,
        /** Bộ Nông nghiệp và Môi trường; the province proposes. */
        MINISTRY
    }

    /** The points of a whole set. */
    public static final int MAX_POINTS = 100;

    /** How long a certificate is valid, in months from the day of recognition. */
    public static final int VALID_MONTHS = 36;

    private final int fromPoints;
    private final Recogniser recogniser;

    StarBand(int fromPoints, Recogniser recogniser) {
        this.fromPoints = fromPoints;
        this.recogniser = recogniser;
    }

    public static StarBand ofPoints(BigDecimal points) {
        return Arrays.stream(values())
                .filter(band -> points.compareTo(BigDecimal.valueOf(band.fromPoints)) >= 0)
                .reduce(ONE, (lower, higher) -> higher);
    }

    public static StarBand ofPoints(int points) {
        return ofPoints(BigDecimal.valueOf(points));
    }

    /**
     * @param stars 1 to 5
     */
    public static StarBand ofStars(int stars) {
        return values()[stars - 1];
    }

    public int stars() {
        return ordinal() + 1;
    }

    /** The fewest points. */
    public int fromPoints() {
        return fromPoints;
    }

    public Recogniser recogniser() {
        return recogniser;
    }

    public boolean isCertified() {
        return recogniser != Recogniser.NOBODY;
    }

    /** Empty above five stars. */
    public Optional<StarBand> next() {
        return this == FIVE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public StarBand lower(StarBand other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The first day on which a certificate of that day is no longer valid. */
    public static LocalDate validUntil(LocalDate recognisedOn) {
        return recognisedOn.plusMonths(VALID_MONTHS);
    }
}
