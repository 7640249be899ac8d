package vn.lienketvung.agreement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Confirmation;
import vn.lienketvung.agreement.CouncilRights;
import vn.lienketvung.agreement.EndingDays;
import vn.lienketvung.agreement.EndingRecord;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.OpenCommitment;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.identity.Official;

/**
 * How an agreement comes to its end, what is still open, and what this person may do about either.
 *
 * @param leaving the party for which this person may give notice
 * @param earliest the first day a notice given today may name
 */
record EndingPage(
        Agreement agreement,
        AgreementRights rights,
        CouncilRights council,
        List<OpenCommitment> open,
        List<Word> words,
        @Nullable Party leaving,
        LocalDate earliest,
        EndingDays days) {

    /** What one party has said about the completion; null while it is silent. */
    record Word(Party party, @Nullable Confirmation confirmation) {}

    static EndingPage of(
            Agreement agreement, Official official, List<OpenCommitment> open, EndingDays days) {
        var rights = new AgreementRights(agreement, official);
        return new EndingPage(
                agreement,
                rights,
                new CouncilRights(agreement, official),
                open,
                agreement.parties().stream().map(party -> word(agreement, party)).toList(),
                rights.mayGiveNoticeFor().orElse(null),
                days.earliestTermination(),
                days);
    }

    private static Word word(Agreement agreement, Party party) {
        var said =
                agreement.ending().confirmations().stream()
                        .filter(each -> each.party().equals(party.organisation().value()))
                        .findFirst();
        return new Word(party, said.orElse(null));
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public EndingRecord ending() {
        return agreement.ending();
    }

    public boolean isInForce() {
        return agreement.status() == AgreementStatus.IN_FORCE;
    }

    /** Before it has bound nothing can end but the draft itself. */
    public boolean isTooEarly() {
        return !agreement.status().hasBound();
    }

    /** What the last party that saw something left to do said, until the lead proposes again. */
    public @Nullable HistoryEntry refusal() {
        if (!isInForce() || ending().isCompletionProposed()) return null;
        return agreement.history().stream()
                .filter(entry -> entry.turn() == Turn.COMPLETION_REFUSED)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    public boolean mayAnswer() {
        return rights.mayAnswerCompletionFor().isPresent();
    }

    /** The party that has announced that it leaves. */
    public String noticeParty() {
        var party = ending().noticeParty();
        return party == null ? "" : agreement.party(party).map(Party::name).orElse("");
    }

    /** The last day a conclusion of the council may name: the term's, or the earlier one of a notice that runs. */
    public @Nullable LocalDate latestByCouncil() {
        return ending().isNoticedByParty() ? ending().terminatesOn() : agreement.endsOn();
    }

    /** Whether the day that a notice or a conclusion named has come, so that nothing is taken back any more. */
    public boolean hasDayCome() {
        return ending().hasItsDayCome(days.today());
    }

    /** A conclusion needs a day that is left. */
    public boolean mayConcludeNow() {
        var last = latestByCouncil();
        return last != null && !last.isBefore(days.earliestCouncilEnding());
    }

    public boolean isLeft() {
        return ending().leftAt() != null && !open.isEmpty();
    }

    /** Shown instead of the completion form: whoever only looks on, and whoever must wait. */
    public boolean mayProposeNow() {
        return rights.mayProposeCompletion() && open.isEmpty();
    }
}
