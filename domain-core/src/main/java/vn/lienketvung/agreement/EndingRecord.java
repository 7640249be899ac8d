package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;

/** How an agreement comes to its end: which parties say it is done, or who gave notice, and the day it ended. */
public class EndingRecord {

    private boolean noticed;
    private List<Confirmation> confirmations = new ArrayList<>();
    private @Nullable UUID noticeParty;
    private @Nullable String noticeReason;
    private @Nullable String noticeBy;
    private @Nullable Instant noticeAt;
    private @Nullable UUID noticeDocument;
    private @Nullable String noticeDocumentName;
    private @Nullable LocalDate terminatesOn;
    private @Nullable LocalDate endedOn;

    void confirmed(Party party, Official by, Instant at) {
        confirmations.add(
                new Confirmation(
                        party.organisation().value(), by.account().value(), by.fullName(), at));
    }

    void noticed(TerminationNotice notice, FiledDocument document, Official by, Instant at) {
        noticed = true;
        noticeParty = notice.party().value();
        noticeReason = notice.reason();
        noticeBy = by.fullName();
        noticeAt = at;
        noticeDocument = document.id().value();
        noticeDocumentName = document.name();
        terminatesOn = notice.effectiveOn();
    }

    void ended(LocalDate on) {
        endedOn = on;
    }

    public boolean isConfirmedBy(Party party) {
        return confirmations.stream()
                .anyMatch(each -> each.party().equals(party.organisation().value()));
    }

    public List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    /** Whether a party has given notice. */
    public boolean isNoticed() {
        return noticed;
    }

    public @Nullable OrganisationId noticeParty() {
        return noticeParty == null ? null : new OrganisationId(noticeParty);
    }

    public @Nullable String noticeReason() {
        return noticeReason;
    }

    public @Nullable String noticeBy() {
        return noticeBy;
    }

    public @Nullable Instant noticeAt() {
        return noticeAt;
    }

    public @Nullable FileId noticeDocument() {
        return noticeDocument == null ? null : new FileId(noticeDocument);
    }

    public @Nullable String noticeDocumentName() {
        return noticeDocumentName;
    }

    /** The day on which the notice takes effect. */
    public @Nullable LocalDate terminatesOn() {
        return terminatesOn;
    }

    /** The day on which it was completed, expired or was terminated; null before. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
