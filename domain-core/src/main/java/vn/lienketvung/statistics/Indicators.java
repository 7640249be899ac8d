package vn.lienketvung.statistics;

import java.util.List;
import java.util.Optional;

/** The catalogue of indicators. */
public interface Indicators {

    /** In the order of the catalogue: by theme, then by place in it. */
    List<Indicator> all();

    default Optional<Indicator> find(IndicatorCode code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
