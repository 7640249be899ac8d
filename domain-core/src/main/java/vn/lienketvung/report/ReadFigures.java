package vn.lienketvung.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;

/** The figures of a report: frozen once it was reviewed, before that counted each time they are looked at. */
public class ReadFigures {

    private final CountRegister register;
    private final FrozenFigures frozen;
    private final Places places;

    public ReadFigures(CountRegister register, FrozenFigures frozen, Places places) {
        this.register = register;
        this.frozen = frozen;
        this.places = places;
    }

    /**
     * @param partners provinces that can be written of: linked in the period, or written of already
     */
    public record Reading(
            Figures figures, List<CountedRecord> records, SortedSet<String> partners) {}

    /** As of now, with what was stated. */
    public Reading now(SixMonthReport report) {
        var count = register.of(report.body(), report.period());
        var stated =
                report.body().isNation()
                        ? RollUp.of(
                                places.regions().stream()
                                        .flatMap(region -> region.provinces().stream())
                                        .map(ProvinceName::code)
                                        .toList(),
                                frozen.validOn(report.period()))
                        : Exchange.figures(report.exchanges());
        var partners = new TreeSet<>(count.partners());
        report.exchanges().forEach(line -> partners.add(line.partner()));
        return new Reading(count.figures().with(stated), count.records(), partners);
    }

    /** Those that count for the report. */
    public Figures of(SixMonthReport report) {
        return report.state().isFrozen() ? frozen.of(report.id()) : now(report).figures();
    }
}
