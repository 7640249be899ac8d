package vn.lienketvung.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.Participation.Count;
import vn.lienketvung.analysis.Participation.FormerProvince;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitType;

/**
 * Whether a part of a merged province, or a kind of commune, is left behind: its share of what takes part beside its share of
 * communes. Shares are of what can be divided; what names no commune counts in none of them.
 */
public record EquitySplit(List<Count> counts) {

    /** Shares of fewer are not judged: one more or less would move them by a tenth. */
    public static final int FEWEST = 10;

    public EquitySplit {
        counts = List.copyOf(counts);
    }

    /** The parts of a merged province and what belongs to none of them. */
    public record Merged(
            ProvinceCode province, List<Part> parts, Map<ParticipationMeasure, Integer> undivided) {

        /** How many of them can be divided among the parts. */
        public int divided(ParticipationMeasure measure) {
            return parts.stream().mapToInt(part -> part.count(measure)).sum();
        }

        /** From 0 to 1, three digits; null where there is nothing to share. */
        public @Nullable BigDecimal share(Part part, ParticipationMeasure measure) {
            int all = divided(measure);
            return all == 0 ? null : Overview.share(part.count(measure), all);
        }

        /** Whether there is enough of it to compare the parts. */
        public boolean isComparable(ParticipationMeasure measure) {
            return divided(measure) >= FEWEST;
        }

        /** Whether its share is under half of its share of communes. */
        public boolean isBehind(Part part, ParticipationMeasure measure) {
            return isComparable(measure)
                    && 2L * part.count(measure) * divided(ParticipationMeasure.COMMUNES)
                            < (long) part.count(ParticipationMeasure.COMMUNES) * divided(measure);
        }

        public int undivided(ParticipationMeasure measure) {
            return undivided.getOrDefault(measure, 0);
        }

        /**
         * Whether anything names no commune, or one of two former provinces; commitments aside, most of which bodies of the province
         * implement.
         */
        public boolean hasUndivided() {
            return undivided.entrySet().stream()
                    .anyMatch(each ->
                            each.getKey() != ParticipationMeasure.COMMITMENTS
                                    && each.getValue() > 0);
        }
    }

    /** What of today's province was one of the 63. */
    public record Part(FormerProvince former, Map<ParticipationMeasure, Integer> counted) {

        public int count(ParticipationMeasure measure) {
            return counted.getOrDefault(measure, 0);
        }
    }

    /** The provinces that were made of several, in the order given. */
    public List<Merged> merged(List<ProvinceCode> order) {
        return order.stream().map(this::merged).filter(each -> each.parts().size() > 1).toList();
    }

    private Merged merged(ProvinceCode province) {
        var parts = new LinkedHashMap<FormerProvince, Map<ParticipationMeasure, Integer>>();
        formers(province)
                .forEach(former ->
                        parts.put(
                                former,
                                sums(each ->
                                        each.province().equals(province)
                                                && former.equals(each.former()))));
        return new Merged(
                province,
                parts.entrySet().stream()
                        .map(each -> new Part(each.getKey(), each.getValue()))
                        .toList(),
                sums(each -> each.province().equals(province) && each.former() == null));
    }

    /** Those that have communes of the province, by code. */
    private Set<FormerProvince> formers(ProvinceCode province) {
        var formers = new TreeSet<>(Comparator.comparing(FormerProvince::code));
        of(ParticipationMeasure.COMMUNES)
                .filter(each -> each.province().equals(province))
                .map(Count::former)
                .filter(Objects::nonNull)
                .forEach(formers::add);
        return formers;
    }

    /** The kinds of communes there are today. */
    public static List<UnitType> types() {
        return List.of(UnitType.WARD, UnitType.COMMUNE, UnitType.SPECIAL_ZONE);
    }

    /** How many lie in communes of that type; null for what names no commune. */
    public int ofType(ParticipationMeasure measure, @Nullable UnitType type) {
        return sum(of(measure).filter(each -> each.type() == type));
    }

    /** Of those that name a commune, from 0 to 1, three digits; null where there is none. */
    public @Nullable BigDecimal share(ParticipationMeasure measure, UnitType type) {
        int all = sum(of(measure).filter(each -> each.type() != null));
        return all == 0 ? null : Overview.share(ofType(measure, type), all);
    }

    private Stream<Count> of(ParticipationMeasure measure) {
        return counts.stream().filter(each -> each.measure() == measure);
    }

    private Map<ParticipationMeasure, Integer> sums(Predicate<Count> wanted) {
        var sums = new EnumMap<ParticipationMeasure, Integer>(ParticipationMeasure.class);
        counts.stream()
                .filter(wanted)
                .forEach(each -> sums.merge(each.measure(), each.count(), Integer::sum));
        return sums;
    }

    private static int sum(Stream<Count> counts) {
        return counts.mapToInt(Count::count).sum();
    }
}
