package vn.lienketvung.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Page;

/** The tables that were sent, as far as the acting person may see them. */
public interface Imports {

    /** Keeps it with its bytes, piece by piece. */
    void keep(ImportJob job, InputStream content) throws IOException;

    Optional<ImportJob> find(UUID id);

    /** The last ten of the kind, newest first. */
    List<ImportJob> newest(String subject);

    /** The last one of the same bytes and reach that was loaded, and not undone since. */
    Optional<ImportJob> loadedBefore(ImportJob job);

    /** The bytes, while they are kept. */
    InputStream content(UUID id);

    /** What was found, from above; at most that many. */
    List<CellProblem> problems(ImportJob job, int afterRow, int most);

    Page<CellProblem> problems(ImportJob job, int page);

    void addProblems(UUID id, List<CellProblem> problems);

    /** Rows with problems, and problems. */
    ImportTally countProblems(UUID id);

    void forgetProblems(UUID id);

    /**
     * @throws EditConflict when it stands elsewhere by now
     */
    void move(ImportJob from, ImportState to, Instant at);

    void match(UUID id, List<String> columns);

    void choose(UUID id, ImportChoice choice);

    void tally(UUID id, ImportTally tally);

    void loadedAt(UUID id, Instant at);

    void fail(UUID id, @Nullable String rule, List<String> arguments);

    /** Those the portal has to work on and nobody works on now, the longest waiting first. */
    List<ImportJob> waiting();

    /** Takes it for the rest of the transaction; false when another replica has it, or it needs no work any more. */
    boolean take(UUID id);

    /** Forgets the bytes and what was found in them. */
    List<UUID> forgetUntouchedSince(Instant moment);

    /**
     * @throws NotFound when there is none
     */
    default ImportJob get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(ImportEvent.SUBJECT, id));
    }
}
