package vn.lienketvung.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.shared.EditConflict;

/** The figures of provinces on their way, as far as whoever acts may see them. Turns are only ever added. */
public interface FigureSubmissions {

    Optional<FigureSubmission> find(FigureKey key);

    Optional<FigureSubmission> find(UUID id);

    /** Those of one province and period. */
    List<FigureSubmission> of(Place province, Period period);

    /** Where those of all provinces stand in a period. */
    List<Standing> standings(Period period);

    /**
     * Adds the newest turn of the submission after those that are there; the first one begins it.
     *
     * @throws EditConflict when somebody else has taken one of that number meanwhile
     */
    void add(FigureSubmission submission);

    /** Where one stands. */
    record Standing(FigureKey key, SubmissionState state) {}
}
