package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.geography.ProvinceCode;

/** Fills the tables that the register knows, each figure with the records it counts. */
public class CountRegister {

    private final RegisterAt register;

    public CountRegister(RegisterAt register) {
        this.register = register;
    }

    /**
     * @param figures in each place what its records add up to
     * @param partners the provinces that an agreement linked with the body in the period, by code
     */
    public record Count(Figures figures, List<CountedRecord> records, SortedSet<String> partners) {}

    public Count of(ReportingBody body, ReportPeriod period) {
        var records = new ArrayList<CountedRecord>();
        var partners = new TreeSet<String>();
        for (var agreement : register.agreements(body, period)) {
            var measures = agreement.measures(period);
            for (var measure : measures)
                records.add(
                        CountedRecord.one(
                                new Cell(ReportTable.AGREEMENTS, agreement.row(), measure),
                                agreement.id(),
                                agreement.title()));
            if (!measures.isEmpty())
                agreement.provinces().stream().map(ProvinceCode::value).forEach(partners::add);
        }
        var province = body.province();
        if (province != null) {
            partners.remove(province.value());
            addOfProvince(province, period, records);
        }
        return new Count(nothing(province, partners).with(figuresOf(records)), records, partners);
    }

    private void addOfProvince(
            ProvinceCode province, ReportPeriod period, List<CountedRecord> records) {
        for (var promise : register.promises(province, period))
            add(promise, province, period, records);
        for (var obstacle : register.obstacles(province, period))
            for (var measure : obstacle.measures(period))
                records.add(
                        CountedRecord.one(
                                new Cell(ReportTable.OBSTACLES, obstacle.kind().name(), measure),
                                obstacle.id(),
                                obstacle.text()));
        var resources = new CountResources(province, period, records);
        register.pledges(province, period).forEach(resources::add);
    }

    /** Zeros that are written down: by them a report says that it has counted, and of whom. */
    private static Figures nothing(@Nullable ProvinceCode province, SortedSet<String> partners) {
        if (province == null) return Figures.NONE;
        var cells = new HashMap<Cell, BigDecimal>();
        for (var kind : ObstacleKind.values())
            cells.put(
                    new Cell(ReportTable.OBSTACLES, kind.name(), Measure.AT_END), BigDecimal.ZERO);
        for (var partner : partners)
            for (var measure : ReportTable.CONTRIBUTIONS.measures())
                cells.put(new Cell(ReportTable.CONTRIBUTIONS, partner, measure), BigDecimal.ZERO);
        return Figures.of(cells);
    }

    private static void add(
            PromiseAt promise,
            ProvinceCode province,
            ReportPeriod period,
            List<CountedRecord> records) {
        var ours = promise.implementer().equals(province);
        var table = ours ? ReportTable.OWED_BY_US : ReportTable.OWED_TO_US;
        var partner = ours ? promise.verifier() : promise.implementer();
        for (var measure : promise.measures(period))
            records.add(
                    CountedRecord.one(
                            new Cell(table, partner.value(), measure),
                            promise.id(),
                            promise.text()));
    }

    private static Figures figuresOf(List<CountedRecord> records) {
        var cells = new HashMap<Cell, BigDecimal>();
        for (var each : records) cells.merge(each.cell(), each.value(), BigDecimal::add);
        return Figures.of(cells);
    }
}
