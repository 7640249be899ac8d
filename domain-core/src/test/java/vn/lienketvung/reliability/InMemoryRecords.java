package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienketvung.geography.ProvinceCode;

/** Records in a map. */
public final class InMemoryRecords implements Records {

    private final Map<RecordId, ReliabilityRecord> kept = new LinkedHashMap<>();

    @Override
    public ReliabilityRecord save(ReliabilityRecord record) {
        kept.put(record.id(), record);
        return record;
    }

    @Override
    public Optional<ReliabilityRecord> findById(RecordId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void drawUpAlone() {}

    @Override
    public Set<ProvinceCode> drawnUp(Collection<ProvinceCode> provinces, RecordPeriod period) {
        return kept.values().stream()
                .filter(each -> each.period().equals(period))
                .map(ReliabilityRecord::province)
                .filter(provinces::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ReliabilityRecord> unanswered(LocalDate ended) {
        return kept.values().stream()
                .filter(each ->
                        each.state() == RecordState.AWAITING_REPLY
                                && !each.replyBy().isAfter(ended))
                .toList();
    }

    List<ReliabilityRecord> all() {
        return List.copyOf(kept.values());
    }
}
