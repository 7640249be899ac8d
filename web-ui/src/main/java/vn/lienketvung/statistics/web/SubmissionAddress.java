package vn.lienketvung.statistics.web;

import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.statistics.Asked;
import vn.lienketvung.statistics.FigureKey;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.Place;

/** Which figure an address names. */
record SubmissionAddress(String province, String period, String indicator) {

    static final String LIST = "/lam-viec/so-lieu";
    static final String PATTERN =
            LIST
                    + "/{province:\\d\\d}/{period:[0-9A-Z-]{4,14}}/{indicator:"
                    + IndicatorCode.SHAPE
                    + "}";

    static SubmissionAddress of(FigureKey key) {
        if (key.place() instanceof Place.Province(var unit))
            return new SubmissionAddress(unit.code(), key.period().code(), key.indicator().value());
        throw new IllegalArgumentException("Only provinces owe figures: " + key);
    }

    /**
     * @throws NotFound when the period is none
     */
    Asked asked() {
        return new Asked(
                new ProvinceCode(province),
                Period.of(period).orElseThrow(() -> new NotFound("period", period)),
                new IndicatorCode(indicator));
    }

    /** The list that it stands in. */
    String list() {
        return LIST + "?tinh=" + province + "&ky=" + period;
    }

    @Override
    public String toString() {
        return LIST + "/" + province + "/" + period + "/" + indicator;
    }
}
