package vn.lienketvung.ocop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chosen options laid on a criteria set: how many points, how many stars, what holds the product back. */
public record Assessment(CriteriaSet set, SelfScore score) {

    /** The points of one part. */
    public record PartTotal(ScorePart part, int points, int maxPoints) {}

    /**
     * What is missing for the next band.
     *
     * @param points how many more; 0 when the points suffice already
     * @param floors what must be reached besides
     */
    public record NextStep(StarBand band, int points, List<Floor> floors) {}

    /** The option that was chosen for a criterion with options. */
    public Optional<CriterionOption> chosen(Criterion criterion) {
        @Nullable Integer number = score.chosen().get(criterion.code());
        return number == null ? Optional.empty() : criterion.option(number);
    }

    /** Of everything below; of cases those of the one that was answered. */
    public int points(Criterion criterion) {
        if (criterion.isAnswered()) return chosen(criterion).map(CriterionOption::points).orElse(0);
        if (criterion.oneCase()) return caseOf(criterion).map(this::points).orElse(0);
        return criterion.divisions().stream().mapToInt(this::points).sum();
    }

    /** Which case was answered: the first that was, where somebody answered several. */
    public Optional<Criterion> caseOf(Criterion criterion) {
        return criterion.divisions().stream()
                .filter(each -> each.answers().anyMatch(answer -> chosen(answer).isPresent()))
                .findFirst();
    }

    public List<PartTotal> parts() {
        return set.parts().stream()
                .map(part ->
                        new PartTotal(
                                ScorePart.valueOf(part.code()), points(part), part.maxPoints()))
                .toList();
    }

    public int total() {
        return set.parts().stream().mapToInt(this::points).sum();
    }

    public List<Criterion> unanswered() {
        return set.questions().stream()
                .filter(each -> each.answers().noneMatch(answer -> chosen(answer).isPresent()))
                .toList();
    }

    /** The criteria whose condition is not said to hold. */
    public List<Criterion> unmetConditions() {
        return set.conditions().stream()
                .filter(each -> !score.conditions().contains(each.code()))
                .toList();
    }

    public boolean isComplete() {
        return unanswered().isEmpty() && unmetConditions().isEmpty();
    }

    /** By points alone. */
    public StarBand byPoints() {
        return StarBand.ofPoints(total());
    }

    /** By points, and not above what the floors allow; says nothing about the conditions. */
    public StarBand band() {
        return cap().map(byPoints()::lower).orElse(byPoints());
    }

    public boolean isCapped() {
        return band() != byPoints();
    }

    /** The floors because of which the product has fewer stars than its points would give. */
    public List<Floor> cappingFloors() {
        return isCapped() ? unmetFloors(band().stars() + 1) : List.of();
    }

    /** Empty for five stars. */
    public Optional<NextStep> next() {
        return band().next()
                .map(next ->
                        new NextStep(
                                next,
                                Math.max(0, next.fromPoints() - total()),
                                unmetFloors(next.stars())));
    }

    /** What that many stars ask for and was not reached, each criterion once. */
    public List<Floor> unmetFloors(int stars) {
        var floors = new ArrayList<Floor>();
        for (var part : set.parts()) addUnmet(part, stars, floors);
        return floors;
    }

    private void addUnmet(Criterion criterion, int stars, List<Floor> floors) {
        if (criterion.isAnswered())
            criterion.floor(stars).ifPresent(asked -> add(criterion, asked, floors));
        else if (criterion.oneCase())
            caseOf(criterion)
                    .or(() -> criterion.divisions().stream().findFirst())
                    .ifPresent(each -> addUnmet(each, stars, floors));
        else criterion.divisions().forEach(each -> addUnmet(each, stars, floors));
    }

    private void add(Criterion criterion, CriterionOption asked, List<Floor> floors) {
        var chosen = chosen(criterion).orElse(null);
        var mark = asked.stars();
        if (mark != null && (chosen == null || chosen.number() < asked.number()))
            floors.add(new Floor(criterion, mark, asked, chosen));
    }

    /** The highest band that no unmet floor asks more for. */
    private Optional<StarBand> cap() {
        return Arrays.stream(StarBand.values())
                .filter(band -> !unmetFloors(band.stars()).isEmpty())
                .min(Comparator.naturalOrder())
                .map(first -> StarBand.ofStars(first.stars() - 1));
    }
}
