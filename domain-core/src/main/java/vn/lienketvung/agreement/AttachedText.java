package vn.lienketvung.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;

/**
 * The Word text of the agreement, as the lead attached it last, and the lead's word that it says what the structured
 * fields say. No machine can compare the two, so the word is bound to the version it was given for; any edit takes
 * it away.
 */
public class AttachedText {

    private boolean textAttached;
    private @Nullable UUID textDocument;
    private @Nullable String textDocumentName;
    private @Nullable String textSha256;
    private @Nullable String textAttachedBy;
    private @Nullable Instant textAttachedAt;
    private @Nullable String textDeclaredHash;
    private @Nullable String textDeclaredBy;
    private @Nullable UUID textDeclaredByAccount;
    private @Nullable Instant textDeclaredAt;

    void attach(FiledDocument document, Official by, Instant at) {
        textAttached = true;
        textDocument = document.id().value();
        textDocumentName = document.name();
        textSha256 = document.sha256().value();
        textAttachedBy = by.fullName();
        textAttachedAt = at;
        lapse();
    }

    void declare(VersionHash version, Official by, Instant at) {
        textDeclaredHash = version.value();
        textDeclaredBy = by.fullName();
        textDeclaredByAccount = by.account().value();
        textDeclaredAt = at;
    }

    /** The structured fields say something else now. */
    void lapse() {
        textDeclaredHash = null;
        textDeclaredBy = null;
        textDeclaredByAccount = null;
        textDeclaredAt = null;
    }

    public boolean isAttached() {
        return textAttached;
    }

    /** Whether the lead stands by it for the version that is in the fields now. */
    public boolean isDeclared() {
        return textDeclaredHash != null;
    }

    public @Nullable FileId document() {
        return textDocument == null ? null : new FileId(textDocument);
    }

    public @Nullable String documentName() {
        return textDocumentName;
    }

    public @Nullable String sha256() {
        return textSha256;
    }

    public @Nullable String attachedBy() {
        return textAttachedBy;
    }

    public @Nullable Instant attachedAt() {
        return textAttachedAt;
    }

    public @Nullable String declaredBy() {
        return textDeclaredBy;
    }

    public @Nullable UUID declaredByAccount() {
        return textDeclaredByAccount;
    }

    public @Nullable Instant declaredAt() {
        return textDeclaredAt;
    }
}
