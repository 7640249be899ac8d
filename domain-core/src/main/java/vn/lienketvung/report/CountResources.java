package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.List;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.report.PledgeAt.Receipt;

/** Adds up what a province pledged, and what it gave to and got from each other province, pledge by pledge. */
final class CountResources {

    private final ProvinceCode province;
    private final ReportPeriod period;
    private final List<CountedRecord> records;

    CountResources(ProvinceCode province, ReportPeriod period, List<CountedRecord> records) {
        this.province = province;
        this.period = period;
        this.records = records;
    }

    void add(PledgeAt pledge) {
        if (pledge.giver().equals(province)) {
            addPledged(pledge);
            for (var receipt : pledge.receipts())
                if (!receipt.receiver().equals(province))
                    addPassed(
                            pledge,
                            receipt.receiver(),
                            receipt,
                            pledge.isMoney() ? Measure.GIVEN_MONEY : Measure.GIVEN_OTHER);
        } else
            for (var receipt : pledge.receipts())
                if (receipt.receiver().equals(province))
                    addPassed(
                            pledge,
                            pledge.giver(),
                            receipt,
                            pledge.isMoney() ? Measure.GOT_MONEY : Measure.GOT_OTHER);
    }

    private void addPledged(PledgeAt pledge) {
        put(pledge, Measure.PLEDGES, BigDecimal.ONE);
        put(pledge, Measure.PROMISED, pledge.inUnit(pledge.pledged()));
        put(pledge, Measure.RECEIVED, pledge.inUnit(pledge.sum(Receipt::received)));
        put(pledge, Measure.RECEIVED_NOW, pledge.inUnit(pledge.sum(Receipt::inPeriod)));
        put(pledge, Measure.AWAITING, pledge.inUnit(pledge.sum(Receipt::awaiting)));
        var missing = pledge.missing(period);
        put(pledge, Measure.LATE, missing.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO);
        put(pledge, Measure.SHORT, pledge.inUnit(missing));
    }

    private void put(PledgeAt pledge, Measure measure, BigDecimal value) {
        put(new Cell(ReportTable.PLEDGES, pledge.resource().row(), measure), pledge, value);
    }

    /** Money by its amount; things and people by the pledges they came from, for they have no common unit. */
    private void addPassed(
            PledgeAt pledge, ProvinceCode partner, Receipt receipt, Measure measure) {
        var passed = receipt.inPeriod();
        var value = pledge.isMoney() ? pledge.inUnit(passed) : BigDecimal.ONE;
        put(
                new Cell(ReportTable.CONTRIBUTIONS, partner.value(), measure),
                pledge,
                passed.signum() > 0 ? value : BigDecimal.ZERO);
    }

    /** What adds nothing is not listed behind a figure. */
    private void put(Cell cell, PledgeAt pledge, BigDecimal value) {
        if (value.signum() > 0)
            records.add(new CountedRecord(cell, pledge.id(), pledge.title(), value));
    }
}
