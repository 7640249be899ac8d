package vn.lienketvung.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FileRights;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Withdrawal;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Dossier;

/**
 * A filed document as a line of the agreement page.
 *
 * @param purposeKey the message that says what it is for; takes {@code purposeArgument}
 * @param size in bytes
 * @param withdrawal who took it out of use, when and why; null while it stands
 */
record DocumentLine(
        String address,
        String name,
        String type,
        String purposeKey,
        @Nullable Object purposeArgument,
        long size,
        String sha256,
        String filedBy,
        String filedByOrganisation,
        Instant filedAt,
        @Nullable Withdrawal withdrawal,
        boolean mayWithdraw) {

    static List<DocumentLine> of(Dossier dossier, Official official) {
        return dossier.documents().stream().map(each -> of(each, dossier, official)).toList();
    }

    /** In thousands of 1,024 bytes, rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }

    private static DocumentLine of(FiledDocument document, Dossier dossier, Official official) {
        var signer = signerOf(document.id(), dossier);
        var commitment = signer == null ? commitmentOf(document.id(), dossier) : null;
        var turn = turnOf(document.id(), dossier);
        return new DocumentLine(
                "/lam-viec/tep/" + document.id(),
                document.name(),
                document.type().name(),
                signer != null
                        ? "register.document.scan"
                        : commitment != null
                                ? "register.document.evidence"
                                : turn != null
                                        ? "register.document." + turn.turn().name()
                                        : "register.document.other",
                signer != null ? signer : commitment != null ? commitment : numberOf(turn),
                document.size(),
                document.sha256().value(),
                document.filedBy(),
                document.filedByOrganisation(),
                document.filedAt(),
                document.withdrawal().orElse(null),
                new FileRights(document, official).mayWithdraw());
    }

    /** The turn that brought the file, when one did. */
    private static @Nullable HistoryEntry turnOf(FileId file, Dossier dossier) {
        return dossier.agreement().history().stream()
                .filter(entry -> file.value().equals(entry.document()))
                .filter(entry -> entry.turn() != Turn.FILE_WITHDRAWN)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String numberOf(@Nullable HistoryEntry turn) {
        return turn == null ? null : Objects.requireNonNullElse(turn.note(), "");
    }

    private static @Nullable String signerOf(FileId file, Dossier dossier) {
        var agreement = dossier.agreement();
        return agreement.parties().stream()
                .filter(party ->
                        agreement
                                .signatureOf(party)
                                .filter(signature -> signature.scan().equals(file))
                                .isPresent())
                .map(party -> party.name())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer commitmentOf(FileId file, Dossier dossier) {
        return dossier.commitments().stream()
                .filter(commitment ->
                        commitment.evidence().stream()
                                .anyMatch(evidence -> evidence.fileId().equals(file)))
                .map(commitment -> commitment.position() + 1)
                .findFirst()
                .orElse(null);
    }
}
