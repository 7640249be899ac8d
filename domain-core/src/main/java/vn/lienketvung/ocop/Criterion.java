package vn.lienketvung.ocop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part, section, criterion or sub-criterion: either divided further, or answered by one of its options.
 *
 * @param code once in its set, such as {@code A1a}
 * @param maxPoints as the decision says
 * @param oneCase whether its divisions are cases of which exactly one is answered
 */
public record Criterion(
        String code,
        CriterionText text,
        int maxPoints,
        boolean oneCase,
        List<Criterion> divisions,
        List<CriterionOption> options) {

    public Criterion {
        divisions = List.copyOf(divisions);
        options = List.copyOf(options);
        if (divisions.isEmpty() == options.isEmpty())
            throw new IllegalArgumentException(
                    code + " is either divided or answered by its options");
    }

    /** The code as the decision writes it: {@code A1đ} for {@code A1dd}. */
    public String mark() {
        return code.replace("dd", "đ");
    }

    public boolean isAnswered() {
        return !options.isEmpty();
    }

    /** Itself and everything below, from above. */
    public Stream<Criterion> all() {
        return Stream.concat(Stream.of(this), divisions.stream().flatMap(Criterion::all));
    }

    /** What is answered by itself: a criterion with options, or a choice of one case. */
    public Stream<Criterion> questions() {
        return isAnswered() || oneCase
                ? Stream.of(this)
                : divisions.stream().flatMap(Criterion::questions);
    }

    /** Everything below that has options. */
    public Stream<Criterion> answers() {
        return all().filter(Criterion::isAnswered);
    }

    public Optional<CriterionOption> option(int number) {
        return options.stream().filter(option -> option.number() == number).findFirst();
    }

    /** The option that a product with that many stars must reach. */
    public Optional<CriterionOption> floor(int stars) {
        return options.stream()
                .filter(option -> option.isAskedFor(stars))
                .reduce((lower, higher) -> higher);
    }

    /** What its divisions or options add up to at best. */
    int reachable() {
        var each =
                isAnswered()
                        ? options.stream().mapToInt(CriterionOption::points)
                        : divisions.stream().mapToInt(Criterion::maxPoints);
        return isAnswered() || oneCase ? each.max().orElse(0) : each.sum();
    }
}
