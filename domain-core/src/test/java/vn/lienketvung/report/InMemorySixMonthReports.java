package vn.lienketvung.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Page;

/** Reports with their frozen figures, in maps. */
final class InMemorySixMonthReports implements SixMonthReports, FrozenFigures, ReportProgress {

    private record Frozen(Figures figures, List<CountedRecord> records) {}

    private final Map<ReportId, SixMonthReport> kept = new LinkedHashMap<>();
    private final Map<ReportId, Frozen> frozen = new HashMap<>();

    @Override
    public SixMonthReport save(SixMonthReport report) {
        kept.put(report.id(), report);
        return report;
    }

    @Override
    public Optional<SixMonthReport> findById(ReportId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SixMonthReport> editions(ReportingBody body, ReportPeriod period) {
        return of(period)
                .filter(each -> each.body().equals(body))
                .sorted(Comparator.comparing(SixMonthReport::edition).reversed())
                .toList();
    }

    @Override
    public Set<ReportingBody> bodies(ReportPeriod period) {
        return of(period).map(SixMonthReport::body).collect(Collectors.toSet());
    }

    @Override
    public void freeze(ReportId report, Figures figures, List<CountedRecord> records) {
        frozen.put(report, new Frozen(figures, List.copyOf(records)));
    }

    @Override
    public List<SixMonthReport> neverSent(ReportPeriod period) {
        return kept.values().stream()
                .filter(each -> each.period().equals(period) && each.edition() == 1)
                .filter(each -> each.sentAt() == null)
                .toList();
    }

    @Override
    public Figures of(ReportId report) {
        var found = frozen.get(report);
        return found == null ? Figures.NONE : found.figures();
    }

    @Override
    public Map<ProvinceCode, Figures> validOn(ReportPeriod period) {
        var valid = new HashMap<ProvinceCode, Figures>();
        of(period)
                .filter(each -> each.state().isValid())
                .forEach(each -> {
                    var province = each.body().province();
                    if (province != null) valid.put(province, of(each.id()));
                });
        return valid;
    }

    @Override
    public Page<CountedRecord> records(ReportId report, Cell cell, int page, int size) {
        var found = frozen.get(report);
        var all =
                found == null
                        ? List.<CountedRecord>of()
                        : found.records().stream()
                                .filter(each -> each.cell().equals(cell))
                                .toList();
        return new Page<>(
                all.stream().skip((long) (page - 1) * size).limit(size).toList(),
                page,
                size,
                all.size());
    }

    @Override
    public List<Standing> on(ReportPeriod period) {
        return bodies(period).stream()
                .filter(body -> !body.isNation())
                .map(body -> editions(body, period).getFirst())
                .map(InMemorySixMonthReports::standing)
                .toList();
    }

    private static Standing standing(SixMonthReport report) {
        var province = report.body().province();
        if (province == null) throw new IllegalArgumentException("The nation's");
        var paper = report.paper();
        return new Standing(
                report.id(),
                province,
                report.edition(),
                report.state(),
                paper == null ? null : paper.number(),
                report.sentAt());
    }

    @Override
    public List<ReportPeriod> periods() {
        return kept.values().stream()
                .map(SixMonthReport::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Stream<SixMonthReport> of(ReportPeriod period) {
        return kept.values().stream().filter(each -> each.period().equals(period));
    }
}
