package vn.lienketvung.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.analysis.Tallies.QuarterOfProvince;
import vn.lienketvung.geography.ProvinceCode;

/**
 * What became of commitments, by province and by the quarter in which they were due. A page asks for every cell more than once, so
 * each is found by its key.
 */
public record PromisesByQuarter(Map<ProvinceCode, Map<Quarter, Promises>> provinces) {

    public PromisesByQuarter {
        var copy = new HashMap<ProvinceCode, Map<Quarter, Promises>>();
        provinces.forEach((province, quarters) -> copy.put(province, Map.copyOf(quarters)));
        provinces = Map.copyOf(copy);
    }

    /** Several figures of one cell are added up. */
    public static PromisesByQuarter of(List<QuarterOfProvince> figures) {
        var provinces = new HashMap<ProvinceCode, Map<Quarter, Promises>>();
        for (var figure : figures)
            provinces
                    .computeIfAbsent(figure.province(), _ -> new HashMap<>())
                    .merge(figure.quarter(), figure.promises(), Promises::plus);
        return new PromisesByQuarter(provinces);
    }

    /** Of all provinces together. */
    public Promises in(Period period) {
        return of(provinces.keySet(), period);
    }

    public Promises of(ProvinceCode province, Quarter quarter) {
        return quartersOf(province).getOrDefault(quarter, Promises.NONE);
    }

    public Promises of(Collection<ProvinceCode> wanted, Period period) {
        return wanted.stream()
                .flatMap(province -> quartersOf(province).entrySet().stream())
                .filter(each -> period.holds(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Promises.NONE, Promises::plus);
    }

    private Map<Quarter, Promises> quartersOf(ProvinceCode province) {
        return provinces.getOrDefault(province, Map.of());
    }
}
