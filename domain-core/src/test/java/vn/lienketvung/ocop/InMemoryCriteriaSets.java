package vn.lienketvung.ocop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Criteria sets without a database. */
public final class InMemoryCriteriaSets implements CriteriaSets {

    private final List<CriteriaSet> all = new ArrayList<>();

    public InMemoryCriteriaSets(CriteriaSet... sets) {
        all.addAll(List.of(sets));
    }

    @Override
    public List<CriteriaSetLine> lines() {
        return all.stream().map(this::line).toList();
    }

    @Override
    public Optional<CriteriaSet> find(CriteriaSetId id) {
        return all.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    @Override
    public Optional<CriteriaSetId> applying(int productSet, LocalDate filedOn) {
        return versions(productSet)
                .filter(set -> !set.validFrom().isAfter(filedOn))
                .map(CriteriaSet::id)
                .max(Comparator.comparing(CriteriaSetId::version));
    }

    @Override
    public int newestVersion(int productSet) {
        return versions(productSet).mapToInt(set -> set.id().version()).max().orElse(0);
    }

    @Override
    public void add(CriteriaSet set) {
        all.add(set);
    }

    @Override
    public void alone() {}

    private Stream<CriteriaSet> versions(int productSet) {
        return all.stream().filter(set -> set.id().productSet() == productSet);
    }

    private CriteriaSetLine line(CriteriaSet set) {
        var until =
                versions(set.id().productSet())
                        .filter(other -> other.id().version() > set.id().version())
                        .map(other -> other.validFrom().minusDays(1))
                        .min(Comparator.naturalOrder());
        return new CriteriaSetLine(
                set.id(),
                set.product(),
                set.legalBasis(),
                set.validFrom(),
                until.orElse(null),
                set.questions().size(),
                set.sumDoubts().size());
    }
}
