package vn.lienketvung.counterfeit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.shared.Page;

/** Reports of fakes in a map. */
public final class InMemoryCounterfeitReports implements CounterfeitReports, CounterfeitDirectory {

    private final Map<CounterfeitReportId, CounterfeitReport> kept = new LinkedHashMap<>();

    @Override
    public CounterfeitReport save(CounterfeitReport report) {
        kept.put(report.id(), report);
        return report;
    }

    @Override
    public Optional<CounterfeitReport> findById(CounterfeitReportId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<CounterfeitReport> findByReceipt(ReceiptCode receipt) {
        return kept.values().stream().filter(each -> each.receipt().equals(receipt)).findFirst();
    }

    @Override
    public List<CounterfeitReport> toForget(Instant answeredBefore, Instant reportedBefore) {
        return kept.values().stream()
                .filter(each -> each.forgottenAt() == null)
                .filter(each ->
                        each.reportedAt().isBefore(reportedBefore)
                                || each.determination() != null
                                        && each.determination().at().isBefore(answeredBefore))
                .toList();
    }

    @Override
    public Page<CounterfeitLine> search(CounterfeitQuery query) {
        throw new UnsupportedOperationException("Lists are the database's");
    }
}
