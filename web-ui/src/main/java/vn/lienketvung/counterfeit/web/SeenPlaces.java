package vn.lienketvung.counterfeit.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.VietnamTime;

/** How provinces are called today; templates reach it as {@code @seenPlaces}. */
@Component("seenPlaces")
class SeenPlaces {

    private final Territory territory;
    private final Clock clock;

    SeenPlaces(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** The code itself for one that is no more. */
    public String of(ProvinceCode province) {
        var today = VietnamTime.today(clock);
        return territory
                .provinceOn(province, today)
                .map(unit -> unit.nearest(today).name())
                .orElse(province.value());
    }
}
