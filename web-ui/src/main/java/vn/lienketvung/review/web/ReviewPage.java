package vn.lienketvung.review.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.review.PanelRights;
import vn.lienketvung.review.PanelSettings;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.Tally;
import vn.lienketvung.review.Verdict;

/**
 * The review page: the whole text, the panel as far as the reader may see it, and what the reader may do.
 *
 * @param submitted the last submission; null before the first
 * @param reasons of earlier returns, the last one first
 */
record ReviewPage(
        Agreement agreement,
        @Nullable ReviewPanel panel,
        @Nullable Tally tally,
        @Nullable HistoryEntry submitted,
        List<ReturnReason> reasons,
        List<Seat> seats,
        PanelRights rights) {

    static ReviewPage of(PanelRights rights, PanelSettings settings) {
        var panel = rights.panel();
        var agreement = rights.agreement();
        return new ReviewPage(
                agreement,
                panel,
                panel == null ? null : panel.tally(settings),
                agreement.history().reversed().stream()
                        .filter(entry -> entry.turn() == Turn.SUBMITTED)
                        .findFirst()
                        .orElse(null),
                agreement.review().returnReasonsLastFirst(),
                panel == null
                        ? List.of()
                        : panel.members().stream().map(each -> Seat.of(each, rights)).toList(),
                rights);
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public boolean isUnderReview() {
        return agreement.status() == AgreementStatus.UNDER_REVIEW;
    }

    public boolean mayName() {
        return rights.mayName();
    }

    public boolean mayTakeUpAlone() {
        return rights.mayTakeUpAlone();
    }

    public boolean mayVote() {
        return rights.mayVoteOn().isPresent();
    }

    public boolean mayConclude() {
        return rights.mayConclude();
    }

    public boolean seesVotes() {
        return rights.seesVotes();
    }

    /** Whether the reader has nothing to do here now. */
    public boolean isIdle() {
        return !mayName() && !mayTakeUpAlone() && !mayVote() && !mayConclude();
    }

    /** The names of what can be voted for. */
    public List<String> verdicts() {
        return Arrays.stream(Verdict.values()).map(Verdict::name).toList();
    }

    /** The names of the codes a person can give; the portal itself has one more. */
    public List<String> codes() {
        return Arrays.stream(ReturnCode.values())
                .filter(code -> code != ReturnCode.CONDITION_LATE)
                .map(ReturnCode::name)
                .toList();
    }

    /** The names of the sections a reason can concern. */
    public List<String> sections() {
        return Arrays.stream(Section.values()).map(Section::name).toList();
    }

    public long votesFor(String verdict) {
        return tally == null ? 0 : tally.votesFor(Verdict.valueOf(verdict));
    }
}
