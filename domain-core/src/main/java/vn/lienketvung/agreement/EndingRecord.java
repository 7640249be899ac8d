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
    private @Nullable LocalDate settleBy;
    private @Nullable Instant settledAt;
    private @Nullable Instant leftAt;

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

    void replaceNotice(FiledDocument instead) {
        noticeDocument = instead.id().value();
        noticeDocumentName = instead.name();
    }

    /** A party sees something left to do: every confirmation is asked for anew. */
    void completionRefused() {
        confirmations.clear();
    }

    /** The party stays; the history keeps what it had said. */
    void noticeTakenBack() {
        noticed = false;
        noticeParty = null;
        noticeReason = null;
        noticeBy = null;
        noticeAt = null;
        noticeDocument = null;
        noticeDocumentName = null;
        terminatesOn = null;
    }

    void ended(LocalDate on) {
        endedOn = on;
    }

    void endedLeaving(LocalDate on, LocalDate toSettleBy) {
        endedOn = on;
        settleBy = toSettleBy;
    }

    void settled(Instant at) {
        settledAt = at;
    }

    void leftToCoordinators(Instant at) {
        leftAt = at;
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

    /** Whether the parties have begun to say that nothing is left to do. */
    public boolean isCompletionProposed() {
        return !confirmations.isEmpty() && endedOn == null;
    }

    /** The day by which what the end left open must be settled; null when nothing was. */
    public @Nullable LocalDate settleBy() {
        return settleBy;
    }

    /** When the last commitment left open was settled. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** When what was still open was left to the coordinators; null while the parties have time. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** Whether the day a party's notice named has come by {@code today}. */
    boolean isNoticedFor(LocalDate today) {
        return terminatesOn != null && !terminatesOn.isAfter(today);
    }

    /** Whether commitments that the end left open are still to be settled. */
    public boolean isSettling() {
        return settleBy != null && settledAt == null;
    }

    /** Whether the parties' time to settle has passed and nobody has been told yet. */
    public boolean isSettlementLate(LocalDate today) {
        return isSettling() && leftAt == null && settleBy != null && settleBy.isBefore(today);
    }

    /** The first day on which it no longer bound, or the day of its completion; null before. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
