package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/** Something that must still happen before an approval holds: by when, by whom, and how it was shown. */
@Entity
public class ApprovalCondition {

    @Identity private UUID id;
    private int round;
    private int position;
    private String text;
    private LocalDate dueOn;
    private UUID owner;
    private String ownerName;
    private ConditionStatus status = ConditionStatus.OPEN;
    private @Nullable String note;
    private @Nullable UUID document;
    private @Nullable String documentName;
    private @Nullable String handedInBy;
    private @Nullable Instant handedInAt;
    private @Nullable String refusal;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    ApprovalCondition(ConditionTerms terms, String ownerName, int round, int position) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.text = terms.text();
        this.dueOn = terms.dueOn();
        this.owner = terms.owner().value();
        this.ownerName = ownerName;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ApprovalCondition() {}

    void handIn(String words, @Nullable FiledDocument file, Official by, Instant at) {
        status = ConditionStatus.HANDED_IN;
        note = words;
        document = file == null ? null : file.id().value();
        documentName = file == null ? null : file.name();
        handedInBy = by.fullName();
        handedInAt = at;
        refusal = null;
    }

    void accept(Official by, Instant at) {
        status = ConditionStatus.MET;
        decided(by, at);
    }

    void refuse(String reason, Official by, Instant at) {
        status = ConditionStatus.OPEN;
        refusal = reason;
        decided(by, at);
    }

    private void decided(Official by, Instant at) {
        decidedBy = by.fullName();
        decidedAt = at;
    }

    ReturnReason asReason() {
        return new ReturnReason(0, ReturnCode.CONDITION_LATE, Section.OUTLINE, text, null);
    }

    /** Past its day with nothing handed in that waits for an answer. */
    public boolean isLate(LocalDate today) {
        return status == ConditionStatus.OPEN && dueOn.isBefore(today);
    }

    public boolean isMet() {
        return status == ConditionStatus.MET;
    }

    public UUID id() {
        return id;
    }

    /** The review round it was set in, from 1. */
    public int round() {
        return round;
    }

    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    /** The last day to hand in. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public OrganisationId owner() {
        return new OrganisationId(owner);
    }

    public String ownerName() {
        return ownerName;
    }

    public ConditionStatus status() {
        return status;
    }

    /** What the owner says about how it was met. */
    public @Nullable String note() {
        return note;
    }

    public @Nullable FileId document() {
        return document == null ? null : new FileId(document);
    }

    public @Nullable String documentName() {
        return documentName;
    }

    public @Nullable String handedInBy() {
        return handedInBy;
    }

    public @Nullable Instant handedInAt() {
        return handedInAt;
    }

    /** Why the last evidence was not enough; null when none was refused since. */
    public @Nullable String refusal() {
        return refusal;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
