package vn.lienketvung.audit;

import java.util.List;
import java.util.Objects;

/** The result of checking every chain, in the order of their codes. */
public record AuditReport(List<ChainReport> chains) {

    public AuditReport {
        chains = List.copyOf(chains);
    }

    public boolean isIntact() {
        return broken().isEmpty();
    }

    /** The first broken row of each broken chain. */
    public List<BrokenRow> broken() {
        return chains.stream().map(ChainReport::broken).filter(Objects::nonNull).toList();
    }

    public long events() {
        return chains.stream().mapToLong(ChainReport::events).sum();
    }
}
