package vn.lienketvung.agreement.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.ReturnCode;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.identity.Official;

/**
 * The review page: the whole text, and the two ways to decide for whoever may.
 *
 * @param submitted the last submission; null before the first
 * @param reasons of earlier returns, the last one first
 */
record ReviewPage(
        Agreement agreement,
        @Nullable HistoryEntry submitted,
        List<ReturnReason> reasons,
        boolean mayDecide,
        boolean mayTakeUp) {

    static ReviewPage of(Agreement agreement, Official official) {
        var rights = new AgreementRights(agreement, official);
        var submitted =
                agreement.history().reversed().stream()
                        .filter(entry -> entry.turn() == Turn.SUBMITTED)
                        .findFirst()
                        .orElse(null);
        return new ReviewPage(
                agreement,
                submitted,
                agreement.review().returnReasons().reversed(),
                rights.mayDecide(),
                rights.mayTakeUp());
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public boolean isUnderReview() {
        return agreement.status() == AgreementStatus.UNDER_REVIEW;
    }

    /** The names of the codes a person can give; the portal itself has one more. */
    public List<String> codes() {
        return Stream.of(ReturnCode.values())
                .filter(code -> code != ReturnCode.CONDITION_LATE)
                .map(ReturnCode::name)
                .toList();
    }

    /** The names of the sections a reason can concern. */
    public List<String> sections() {
        return Stream.of(Section.values()).map(Section::name).toList();
    }
}
