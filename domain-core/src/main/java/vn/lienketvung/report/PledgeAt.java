package vn.lienketvung.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A pledge as its ledger stood at the cut-off.
 *
 * @param giver the province of the party that pledged it
 * @param pledged whole đồng, a quantity in its unit, or a number of people
 * @param deadline the day on which its time ended, or ends
 * @param receipts by province that received; none while nothing was reported
 */
public record PledgeAt(
        UUID id,
        String title,
        Resource resource,
        ProvinceCode giver,
        BigDecimal pledged,
        LocalDate deadline,
        List<Receipt> receipts) {

    private static final int MILLION = 6;

    public PledgeAt {
        receipts = List.copyOf(receipts);
    }

    /**
     * What one province got of it, in the unit of the pledge.
     *
     * @param received confirmed until the cut-off, and not reversed by then
     * @param inPeriod of that, confirmed in the period
     * @param awaiting reported by the giver and not answered at the cut-off
     */
    public record Receipt(
            ProvinceCode receiver, BigDecimal received, BigDecimal inPeriod, BigDecimal awaiting) {}

    boolean isMoney() {
        return resource.kind() == PledgeKind.MONEY;
    }

    /** As a table writes it: money in million đồng. */
    BigDecimal inUnit(BigDecimal amount) {
        return isMoney() ? amount.movePointLeft(MILLION) : amount;
    }

    BigDecimal sum(Function<Receipt, BigDecimal> of) {
        return receipts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What had not come at the cut-off although its time was over; zero when nothing is late. */
    BigDecimal missing(ReportPeriod period) {
        return deadline.isAfter(period.cutOff())
                ? BigDecimal.ZERO
                : pledged.subtract(sum(Receipt::received)).max(BigDecimal.ZERO);
    }
}
