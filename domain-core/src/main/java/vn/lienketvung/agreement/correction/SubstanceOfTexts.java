package vn.lienketvung.agreement.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** What in the words of an agreement is substance: the provinces of today and of before the mergers, and the units. */
@UseCase
public class SubstanceOfTexts {

    /** The last day of the 63 former provinces; Law 72/2025/QH15. */
    private static final LocalDate BEFORE_THE_MERGERS = LocalDate.of(2025, 6, 30);

    /** Units that stand in texts beside those of the commitments. */
    private static final Set<String> UNITS =
            Set.of(
                    "tấn", "tạ", "yến", "kg", "g", "lít", "km", "m", "mét", "ha", "m²", "m³", "m2",
                    "m3", "đồng", "vnđ", "usd", "giờ", "phút", "ngày", "tuần", "tháng", "quý",
                    "năm", "vụ", "kỳ", "lần", "lượt", "người", "hộ", "chiếc", "cái", "con");

    private final Territory territory;
    private final Clock clock;

    public SubstanceOfTexts(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    Substance of(Agreement agreement) {
        return new Substance(provinces(), units(agreement));
    }

    private Set<String> provinces() {
        return Stream.of(BEFORE_THE_MERGERS, VietnamTime.today(clock))
                .flatMap(day -> territory.provincesOn(day).stream())
                .flatMap(unit -> unit.designations().stream())
                .map(each -> each.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> units(Agreement agreement) {
        var units = new LinkedHashSet<>(UNITS);
        agreement.commitments().stream()
                .flatMap(terms -> Stream.ofNullable(terms.unit()))
                .map(unit -> unit.strip().split("\\s+")[0].toLowerCase(Locale.ROOT))
                .forEach(units::add);
        return units;
    }
}
