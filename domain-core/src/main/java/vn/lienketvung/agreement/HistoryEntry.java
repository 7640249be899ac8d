package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * One turn in the agreement's life as its own pages tell it.
 *
 * @param status the state after the turn
 * @param account null when the portal itself acted
 * @param versionHash the text at that time, 64 hex digits
 * @param document the filed paper the turn brought; null for most
 */
public record HistoryEntry(
        Turn turn,
        AgreementStatus status,
        @Nullable UUID account,
        String person,
        String organisation,
        Instant at,
        @Nullable String note,
        String versionHash,
        @Nullable UUID document,
        @Nullable String documentName) {

    static HistoryEntry by(
            Turn turn,
            AgreementStatus status,
            Official official,
            Instant at,
            @Nullable String note,
            VersionHash text) {
        return new HistoryEntry(
                turn,
                status,
                official.account().value(),
                turn.isOfReview()
                        ? official.nameAs(Role.REGIONAL_COORDINATOR)
                        : official.fullName(),
                official.organisationName(),
                at,
                note,
                text.value(),
                null,
                null);
    }

    static HistoryEntry byPortal(Turn turn, AgreementStatus status, Instant at, VersionHash text) {
        return new HistoryEntry(turn, status, null, "", "", at, null, text.value(), null, null);
    }

    /** The same turn with what there is to say of it. */
    HistoryEntry noting(@Nullable String words) {
        return new HistoryEntry(
                turn,
                status,
                account,
                person,
                organisation,
                at,
                words,
                versionHash,
                document,
                documentName);
    }

    /** The same turn with the paper it stands on. */
    HistoryEntry showing(FiledDocument paper) {
        return showing(paper.id(), paper.name());
    }

    HistoryEntry showing(@Nullable FileId paper, @Nullable String name) {
        return new HistoryEntry(
                turn,
                status,
                account,
                person,
                organisation,
                at,
                note,
                versionHash,
                paper == null ? null : paper.value(),
                name);
    }
}
