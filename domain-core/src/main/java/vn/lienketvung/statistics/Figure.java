package vn.lienketvung.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the regional database with all that was ever known of it, in the order in which it was recorded.
 *
 * @param revisions those in sight of whoever reads; their numbers rise, gaps are what is out of sight
 */
public record Figure(FigureKey key, List<FigureRevision> revisions) {

    public Figure {
        revisions = List.copyOf(revisions);
    }

    /**
     * What was known at the end of that day.
     *
     * @param day null for all that is known
     */
    public Optional<KnownFigure> asKnownOn(@Nullable LocalDate day) {
        return revisions.reversed().stream()
                .filter(revision -> day == null || !revision.knownOn().isAfter(day))
                .findFirst()
                .map(revision -> new KnownFigure(key, revision));
    }
}
