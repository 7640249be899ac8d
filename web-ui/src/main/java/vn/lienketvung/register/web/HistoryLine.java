package vn.lienketvung.register.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.agreement.VersionHash;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentHistoryEntry;
import vn.lienketvung.register.Dossier;

/**
 * One turn in the life of an agreement or of one of its commitments.
 *
 * @param key the message of what happened; takes {@code subject}
 * @param subject the number of the commitment it happened to; null for the agreement itself
 * @param noteKey the message of a note that is a code; null when {@code note} holds words
 * @param person empty when the portal itself acted
 * @param documentWithdrawn whether the file was taken out of use since
 * @param version the code of the text at that time; null for commitments
 */
record HistoryLine(
        String key,
        @Nullable Integer subject,
        String person,
        String organisation,
        Instant at,
        @Nullable String note,
        @Nullable String noteKey,
        @Nullable String version,
        @Nullable UUID document,
        @Nullable String documentName,
        boolean documentWithdrawn) {

    /** Newest first. */
    static List<HistoryLine> of(Dossier dossier) {
        var lines = new ArrayList<HistoryLine>();
        var withdrawn = dossier.agreement().withdrawnFiles();
        dossier.agreement().history().forEach(entry -> lines.add(of(entry, withdrawn)));
        for (var commitment : dossier.commitments()) {
            commitment.history().forEach(entry -> lines.add(of(entry, commitment)));
        }
        lines.sort(Comparator.comparing(HistoryLine::at));
        return lines.reversed();
    }

    private static HistoryLine of(HistoryEntry entry, Set<UUID> withdrawn) {
        var coded = entry.turn() == Turn.REVISED && entry.note() != null;
        return new HistoryLine(
                "Turn." + entry.turn().name(),
                null,
                entry.person(),
                entry.organisation(),
                entry.at(),
                coded ? null : entry.note(),
                coded ? "Section." + entry.note() : null,
                VersionHash.of(entry.versionHash()).code(),
                entry.document(),
                entry.documentName(),
                entry.document() != null && withdrawn.contains(entry.document()));
    }

    private static HistoryLine of(CommitmentHistoryEntry entry, Commitment commitment) {
        return new HistoryLine(
                "CommitmentTurn." + entry.turn().name(),
                commitment.position() + 1,
                entry.person(),
                entry.organisation(),
                entry.at(),
                entry.note(),
                null,
                null,
                null,
                null,
                false);
    }
}
