package vn.lienketvung.statistics;

import vn.lienketvung.geography.ProvinceCode;

/**
 * Which figure is asked for, as an address says it.
 *
 * @param province of today
 */
public record Asked(ProvinceCode province, Period period, IndicatorCode indicator) {

    @Override
    public String toString() {
        return indicator + "/" + province + "/" + period;
    }
}
