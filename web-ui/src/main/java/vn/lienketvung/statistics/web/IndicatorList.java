package vn.lienketvung.statistics.web;

import java.util.List;
import vn.lienketvung.statistics.IndicatorTheme;

/**
 * The catalogue of indicators as it is shown.
 *
 * @param published how many of them have published figures
 * @param aged of how many of these newer figures should have come
 */
record IndicatorList(int total, int published, int aged, List<Group> groups) {

    /** The indicators of one theme. */
    record Group(IndicatorTheme theme, List<IndicatorLine> lines) {}
}
