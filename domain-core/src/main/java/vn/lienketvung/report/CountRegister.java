package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.lienketvung.geography.ProvinceCode;

/** Fills the tables that the register knows, each figure with the records it counts. */
public class CountRegister {

    private final RegisterAt register;

    public CountRegister(RegisterAt register) {
        this.register = register;
    }

    /**
     * @param figures as many in each place as there are records for it
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
                        new CountedRecord(
                                new Cell(ReportTable.AGREEMENTS, agreement.row(), measure),
                                agreement.id(),
                                agreement.title()));
            if (!measures.isEmpty())
                agreement.provinces().stream().map(ProvinceCode::value).forEach(partners::add);
        }
        var province = body.province();
        if (province != null) {
            partners.remove(province.value());
            for (var promise : register.promises(province, period))
                add(promise, province, period, records);
        }
        return new Count(figuresOf(records), records, partners);
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
                    new CountedRecord(
                            new Cell(table, partner.value(), measure),
                            promise.id(),
                            promise.text()));
    }

    private static Figures figuresOf(List<CountedRecord> records) {
        var cells = new HashMap<Cell, BigDecimal>();
        for (var each : records) cells.merge(each.cell(), BigDecimal.ONE, BigDecimal::add);
        return Figures.of(cells);
    }
}
