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
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;

/**
 * How an agreement comes to its end: which parties say it is done, or who gave notice, or by which conclusion the
 * council ends it, and the day it ended. One early end is announced at a time, a party's or the council's.
 */
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
    private @Nullable String conclusionNumber;
    private @Nullable LocalDate conclusionOn;
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
        noticeParty = notice.party().value();
        announced(notice.reason(), notice.effectiveOn(), document, at);
        noticeBy = by.fullName();
    }

    void concluded(CouncilConclusion conclusion, FiledDocument document, Official by, Instant at) {
        noticeParty = null;
        conclusionNumber = conclusion.number();
        conclusionOn = conclusion.madeOn();
        announced(conclusion.reason(), conclusion.effectiveOn(), document, at);
        noticeBy = by.nameAs(Role.REGIONAL_COORDINATOR);
    }

    private void announced(
            String reason, LocalDate effectiveOn, FiledDocument document, Instant at) {
        noticed = true;
        noticeReason = reason;
        noticeAt = at;
        replaceNotice(document);
        terminatesOn = effectiveOn;
    }

    void replaceNotice(FiledDocument instead) {
        noticeDocument = instead.id().value();
        noticeDocumentName = instead.name();
    }

    /** A party sees something left to do: every confirmation is asked for anew. */
    void completionRefused() {
        confirmations.clear();
    }

    /** The party stays, or the council thinks better of it; the history keeps what had been said. */
    void noticeTakenBack() {
        noticed = false;
        noticeParty = null;
        noticeReason = null;
        noticeBy = null;
        noticeAt = null;
        noticeDocument = null;
        noticeDocumentName = null;
        terminatesOn = null;
        conclusionNumber = null;
        conclusionOn = null;
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

    /** Whether an end before the term was announced: by a party's notice or by the council's conclusion. */
    public boolean isNoticed() {
        return noticed;
    }

    /** Whether it is the council that ends it. */
    public boolean isByCouncil() {
        return conclusionNumber != null;
    }

    Turn turnOfTermination() {
        return isByCouncil() ? Turn.TERMINATED_BY_COUNCIL : Turn.TERMINATED;
    }

    /** What a party of this name announced, in one line and its reason. */
    String announcedBy(String party) {
        var day = terminatesOn == null ? "" : CouncilConclusion.written(terminatesOn);
        return party + ", " + day + "\n" + noticeReason;
    }

    /** The turn with the paper it stands on; without words of its own it cites the council's conclusion. */
    HistoryEntry onPaper(HistoryEntry entry) {
        var told = entry.note() == null ? entry.noting(conclusionInShort()) : entry;
        return told.showing(noticeDocument(), noticeDocumentName);
    }

    /** Whether a party's notice runs, which the council's conclusion would replace. */
    public boolean isNoticedByParty() {
        return noticed && !isByCouncil();
    }

    /** Number and symbol of the council's conclusion; null when it is a party that leaves. */
    public @Nullable String conclusionNumber() {
        return conclusionNumber;
    }

    public @Nullable LocalDate conclusionOn() {
        return conclusionOn;
    }

    /** Number, symbol and day of the council's conclusion in one line; null when it is a party that leaves. */
    public @Nullable String conclusionInShort() {
        return conclusionNumber == null || conclusionOn == null
                ? null
                : CouncilConclusion.cited(conclusionNumber, conclusionOn);
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

    /** The day on which the notice, or the conclusion, takes effect. */
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

    /** Whether the day that a notice or conclusion named has come by {@code today}. */
    public boolean hasItsDayCome(LocalDate today) {
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
