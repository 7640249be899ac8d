package vn.lienketvung.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.geography.UnitId;

/** What can be said of one place in one period. */
public sealed interface Reading {

    /** The figures it rests on; none where there is no value. */
    List<KnownFigure> sources();

    /** The figure of the place itself. */
    record Given(KnownFigure figure) implements Valued {

        @Override
        public BigDecimal value() {
            return figure.revision().value();
        }

        @Override
        public List<KnownFigure> sources() {
            return List.of(figure);
        }
    }

    /** The figure of a unit that has exactly the same territory, before or after the day of the new list. */
    record Carried(KnownFigure figure) implements Valued {

        @Override
        public BigDecimal value() {
            return figure.revision().value();
        }

        @Override
        public List<KnownFigure> sources() {
            return List.of(figure);
        }
    }

    /**
     * Put together of the figures of parts that are the place, all of it and nothing else.
     *
     * @param parts the largest first
     * @param weights the figures behind the weights of a mean; none for other rules
     */
    record Computed(
            BigDecimal value, MergeRule rule, List<KnownFigure> parts, List<KnownFigure> weights)
            implements Valued {

        public Computed {
            parts = List.copyOf(parts);
            weights = List.copyOf(weights);
        }

        @Override
        public List<KnownFigure> sources() {
            return Stream.concat(parts.stream(), weights.stream()).distinct().toList();
        }
    }

    /**
     * Chưa đủ số liệu.
     *
     * @param units what is missing, or the province that has the only figure; the fewest names that say it
     */
    record Missing(Shortfall why, List<UnitId> units) implements Reading {

        public Missing {
            units = List.copyOf(units);
        }

        static Missing of(Shortfall why, Collection<UnitId> units) {
            return new Missing(why, List.copyOf(units));
        }

        @Override
        public List<KnownFigure> sources() {
            return List.of();
        }
    }

    /** A reading with a value. */
    sealed interface Valued extends Reading {

        BigDecimal value();

        /** As final as the least final figure behind it. */
        default FigureStatus status() {
            return sources().stream()
                    .map(source -> source.revision().status())
                    .min(FigureStatus::compareTo)
                    .orElseThrow();
        }

        /** The published notes on the figures behind it, each once. */
        default Set<Phrase> notes() {
            return sources().stream()
                    .flatMap(source -> Stream.ofNullable(source.revision().note()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
