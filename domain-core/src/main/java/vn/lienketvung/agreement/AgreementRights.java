package vn.lienketvung.agreement;

import java.util.Optional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * What one person may do to one agreement now; use cases ask it before they act, pages before they offer a
 * button. Whoever speaks for a party never reviews it, by person and by organisation.
 */
public record AgreementRights(Agreement agreement, Official official) {

    /** Parties' provinces see all but a foreign draft; reviewers and the ministry see it from submission on. */
    public boolean maySee() {
        if (isOfLeadProvince() || (agreement.lead().isRepresentedBy(official) && seesOwn()))
            return true;
        if (agreement.status() == AgreementStatus.DRAFT) return false;
        if (isOfPartyProvince() || isNamed()) return true;
        return wasSubmitted()
                && (isCoordinatorHere() || isReviewerHere() || official.holds(Role.MINISTRY_STAFF));
    }

    public boolean mayEdit() {
        return worksForLead() && agreement.status().isEditable();
    }

    public boolean maySendToParties() {
        return worksForLead()
                && agreement.status() == AgreementStatus.DRAFT
                && !agreement.isEnteredFromPaper();
    }

    /** The party for which this person may answer the invitation now. */
    public Optional<Party> mayAnswerFor() {
        return invitedPartyOf().filter(party -> party.answer() == null);
    }

    /** Whether this person may ask the party again, which has declined. */
    public boolean mayAskAgain(Party party) {
        return worksForLead() && agreement.status().takesConcurrence() && party.hasDeclined();
    }

    /** The lead's people, as long as anything can still follow. */
    public boolean mayAttachText() {
        return worksForLead() && !agreement.status().isFinal();
    }

    /** From the draft to the approval; once every party has signed it can only end. */
    public boolean mayWithdraw() {
        return worksForLead() && agreement.status().canBecome(AgreementStatus.WITHDRAWN);
    }

    /** The party for which this person may concur now, when it has accepted and its concurrence is missing. */
    public Optional<Party> mayConcurFor() {
        return invitedPartyOf()
                .filter(party -> party.takesPart() && !agreement.hasConcurred(party));
    }

    private Optional<Party> invitedPartyOf() {
        if (!official.actsForBody()
                || agreement.isEnteredFromPaper()
                || !agreement.status().takesConcurrence()) return Optional.empty();
        return agreement.partyOf(official).filter(party -> !party.leads());
    }

    public boolean maySubmit() {
        return worksForLead()
                && agreement.status().canBecome(AgreementStatus.SUBMITTED)
                && !agreement.isEnteredFromPaper();
    }

    /** A coordinator of a party's region; without a panel the head of a department of the lead's province. */
    public boolean mayTakeUp() {
        return agreement.status() == AgreementStatus.SUBMITTED
                && isUnbiased()
                && (needsPanel() ? isCoordinatorHere() : headsDepartmentOfLead());
    }

    /** Only who took it up, or chairs the panel, concludes. */
    public boolean mayDecide() {
        return agreement.status() == AgreementStatus.UNDER_REVIEW
                && isUnbiased()
                && (needsPanel()
                        ? isCoordinatorHere() || isReviewerHere()
                        : headsDepartmentOfLead())
                && agreement.review().isTakenUpBy(official);
    }

    /** Whether the review concerns this person: who coordinates it, may sit on its panel, or decides alone. */
    public boolean mayReview() {
        return agreement.status() == AgreementStatus.UNDER_REVIEW
                && isUnbiased()
                && (needsPanel()
                        ? isCoordinatorHere() || isReviewerHere()
                        : agreement.review().isTakenUpBy(official));
    }

    /** Whether the person hands in for the party that must see to the condition. */
    public boolean mayHandIn(ApprovalCondition condition) {
        return official.actsForBody()
                && condition.status() == ConditionStatus.OPEN
                && agreement.openConditions().contains(condition)
                && agreement
                        .party(condition.owner())
                        .filter(party -> party.isRepresentedBy(official))
                        .isPresent();
    }

    /** Whether the person says if what was handed in is enough: who concluded the review, or a coordinator. */
    public boolean mayJudge(ApprovalCondition condition) {
        return condition.status() == ConditionStatus.HANDED_IN
                && agreement.openConditions().contains(condition)
                && isUnbiased()
                && (isCoordinatorHere() || agreement.review().isTakenUpBy(official));
    }

    /** Whether the lead's people may say that nothing is left to do, and ask the others. */
    public boolean mayProposeCompletion() {
        return worksForLead()
                && agreement.status() == AgreementStatus.IN_FORCE
                && !agreement.ending().isCompletionProposed();
    }

    /** The party for which this person says whether anything is left to do. */
    public Optional<Party> mayAnswerCompletionFor() {
        if (agreement.status() != AgreementStatus.IN_FORCE
                || !agreement.ending().isCompletionProposed()
                || !official.actsForBody()) return Optional.empty();
        return agreement
                .partyOf(official)
                .filter(party -> !agreement.ending().isConfirmedBy(party));
    }

    /** The party that this person leads and may take out of the agreement. */
    public Optional<Party> mayGiveNoticeFor() {
        if (agreement.status() != AgreementStatus.IN_FORCE || agreement.ending().isNoticed())
            return Optional.empty();
        return ledParty();
    }

    /** Whoever leads the party that gave notice, until the agreement has ended. */
    public boolean mayTakeBackNotice() {
        return agreement.status() == AgreementStatus.IN_FORCE
                && agreement.ending().isNoticedByParty()
                && ledParty()
                        .filter(party ->
                                party.organisation().equals(agreement.ending().noticeParty()))
                        .isPresent();
    }

    /** Leaving is for the party's own leader; a body outside the administration speaks through its representative. */
    private Optional<Party> ledParty() {
        var speaks = official.leads() || (seesOwn() && official.actsForBody());
        return speaks ? agreement.party(official.organisation()) : Optional.empty();
    }

    /** Whether the person coordinates for a party's region and is no party's own. */
    public boolean mayCoordinate() {
        return isCoordinatorHere() && isUnbiased();
    }

    /** Whether this person has drafted, changed, sent, concurred with or submitted the text. */
    public static boolean hasWorkedOn(Agreement agreement, AccountId account) {
        return agreement.history().stream()
                .anyMatch(entry ->
                        entry.turn().isDrafting() && account.value().equals(entry.account()));
    }

    /** The party whose signature this clerk may record now. */
    public Optional<Party> mayRecordSignatureOf() {
        if (!official.recordsSignatures() || agreement.status() != AgreementStatus.APPROVED)
            return Optional.empty();
        return agreement.partyOf(official).filter(party -> agreement.signatureOf(party).isEmpty());
    }

    public boolean mayPrint() {
        return maySee();
    }

    /** Whoever works on it, for a party or in its review; those who only look on do not. */
    public boolean mayComment() {
        return maySee()
                && (isOfPartyProvince()
                        || isNamed()
                        || agreement.partyOf(official).isPresent()
                        || isCoordinatorHere()
                        || isReviewerHere());
    }

    private boolean isUnbiased() {
        return agreement.partyOf(official).isEmpty() && !hasWorkedOn(agreement, official.account());
    }

    private boolean needsPanel() {
        return agreement.kind().reviewFlow() == ReviewFlow.FULL_PANEL;
    }

    private boolean headsDepartmentOfLead() {
        return official.holds(Role.DEPARTMENT_HEAD, agreement.lead().province());
    }

    private boolean worksForLead() {
        return official.actsForBody() && agreement.lead().isRepresentedBy(official);
    }

    private boolean isOfLeadProvince() {
        return official.seesProvince(agreement.lead().province());
    }

    private boolean isOfPartyProvince() {
        return agreement.parties().stream()
                .anyMatch(party -> official.seesProvince(party.province()));
    }

    /** Outside the administration one sees what names the own body: as party, focal point, implementer or verifier. */
    private boolean isNamed() {
        return seesOwn()
                && (agreement.partyOf(official).isPresent()
                        || agreement.commitments().stream().anyMatch(this::isOfOwnBody)
                        || agreement.isOpenTo(official.organisation()));
    }

    private boolean isOfOwnBody(CommitmentTerms terms) {
        return official.organisation().equals(terms.implementer())
                || official.organisation().equals(terms.verifier());
    }

    private boolean seesOwn() {
        return official.seesOnly() != null;
    }

    private boolean wasSubmitted() {
        return agreement.review().wasSubmitted()
                || (agreement.isEnteredFromPaper() && !agreement.signatures().isEmpty());
    }

    private boolean isCoordinatorHere() {
        return agreement.parties().stream()
                .anyMatch(party -> official.holds(Role.REGIONAL_COORDINATOR, party.province()));
    }

    private boolean isReviewerHere() {
        return agreement.parties().stream()
                .anyMatch(party -> official.holds(Role.REVIEWER, party.province()));
    }
}
