package vn.lienketvung.statistics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.Period;
import vn.lienketvung.statistics.SeveralFigures.Ticked;

/**
 * The figures of one province and period that were ticked on their list.
 *
 * @param figures each an indicator with the number of the turn that was seen: {@code so-ho-ngheo:2}
 */
record TickedForm(
        @Nullable String province, @Nullable String period, @Nullable List<String> figures) {

    private static final Pattern FIGURE =
            Pattern.compile("(?<indicator>" + IndicatorCode.SHAPE + "):(?<seen>\\d{1,6})");
    private static final Pattern PROVINCE = Pattern.compile("\\d\\d");

    /** What a tick says of one figure. */
    static String figure(IndicatorCode indicator, int seen) {
        return indicator + ":" + seen;
    }

    boolean has(String figure) {
        return figures != null && figures.contains(figure);
    }

    /** What no list offers is passed over. */
    Ticked ticked() {
        var seen = new LinkedHashMap<IndicatorCode, Integer>();
        for (var figure : Objects.requireNonNullElse(figures, List.<String>of())) {
            var shape = FIGURE.matcher(figure);
            if (shape.matches())
                seen.put(
                        new IndicatorCode(shape.group("indicator")),
                        Integer.parseInt(shape.group("seen")));
        }
        return new Ticked(provinceCode(), chosenPeriod(), seen);
    }

    /**
     * @throws NotFound when it is none
     */
    ProvinceCode provinceCode() {
        if (province == null || !PROVINCE.matcher(province).matches())
            throw new NotFound("province", String.valueOf(province));
        return new ProvinceCode(province);
    }

    /**
     * @throws NotFound when it is none
     */
    Period chosenPeriod() {
        return Period.of(Objects.requireNonNullElse(period, ""))
                .orElseThrow(() -> new NotFound("period", String.valueOf(period)));
    }

    /** The list that it stands on. */
    String list() {
        return SubmissionAddress.LIST + "?tinh=" + provinceCode() + "&ky=" + chosenPeriod();
    }
}
