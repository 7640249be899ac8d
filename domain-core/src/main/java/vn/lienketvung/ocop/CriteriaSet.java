package vn.lienketvung.ocop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bộ tiêu chí: by what the products of a set are measured. It never changes: a newer version takes its place from a
 * day on, and whoever filed before stays with the version of the day of filing.
 *
 * @param validFrom the first day of filing on which it applies
 * @param parts A, B and C
 */
public record CriteriaSet(
        CriteriaSetId id,
        ProductSet product,
        String legalBasis,
        LocalDate validFrom,
        List<Criterion> parts) {

    public CriteriaSet {
        parts = List.copyOf(parts);
        var codes = parts.stream().map(Criterion::code).toList();
        if (!codes.equals(Arrays.stream(ScorePart.values()).map(Enum::name).toList()))
            throw new IllegalArgumentException("Set " + id + " has the parts " + codes);
        var seen = new HashSet<String>();
        parts.stream()
                .flatMap(Criterion::all)
                .filter(each -> !seen.add(each.code()))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException(twice.code() + " stands twice in " + id);
                });
        if (product.number() != id.productSet())
            throw new IllegalArgumentException(id + " is not of set " + product.number());
    }

    public Stream<Criterion> all() {
        return parts.stream().flatMap(Criterion::all);
    }

    /** Everything that somebody answers, from A to C. */
    public List<Criterion> questions() {
        return parts.stream().flatMap(Criterion::questions).toList();
    }

    public Optional<Criterion> find(String code) {
        return all().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What must hold for a product to be assessed at all: the criteria that say so. */
    public List<Criterion> conditions() {
        return all().filter(each -> each.text().condition() != null).toList();
    }

    /** Where the points do not add up; empty for a sound set. */
    public List<SumDoubt> sumDoubts() {
        return all().filter(each -> each.reachable() != each.maxPoints())
                .map(each -> new SumDoubt(each, each.maxPoints(), each.reachable()))
                .toList();
    }

    /** The most points that its options give, which is 100 unless its sums are in doubt. */
    public int reachablePoints() {
        return parts.stream().mapToInt(CriteriaSet::best).sum();
    }

    private static int best(Criterion each) {
        if (each.isAnswered()) return each.reachable();
        var divisions = each.divisions().stream().mapToInt(CriteriaSet::best);
        return each.oneCase() ? divisions.max().orElse(0) : divisions.sum();
    }
}
