package vn.lienketvung.review.web.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.ApprovalCondition;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.DatedPlace;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentNumber;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.review.ReviewPanel;
import vn.lienketvung.review.Verdict;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.VietnameseWords;

/** What is known of a panel that has concluded, worded for its documents. */
record PanelRecord(Agreement agreement, ReviewPanel panel, VietnameseWords words) {

    /** The body that the chair belongs to issues what the panel has to say. */
    Letterhead letterhead(DocumentKind kind) {
        return new Letterhead(panel.chair().organisationName(), numberOf(kind), DatedPlace.OPEN);
    }

    /** The number recorded with the conclusion is that of one paper, a notice or minutes; the other one has none yet. */
    private DocumentNumber numberOf(DocumentKind kind) {
        var recorded = panel.documentNumber();
        return recorded != null && recorded.contains("/" + kind.abbreviation() + "-")
                ? DocumentNumber.recorded(recorded)
                : DocumentNumber.open(kind);
    }

    String name() {
        return words.say("agreement.document.name", words.say(agreement.kind()), agreement.title());
    }

    Verdict verdict() {
        return Objects.requireNonNull(panel.verdict());
    }

    /** The words of the chair; none of a return, whose reasons say it. */
    String conclusion() {
        return reasons().isEmpty() ? Blank.or(panel.conclusion()) : "";
    }

    /** The day in Vietnam, in the words of the decree. */
    String day(@Nullable Instant at) {
        return at == null ? Blank.LONG : DatedPlace.of(VietnamTime.day(at));
    }

    /** What the panel wants mended; none unless it returned the text. */
    List<ReturnReason> reasons() {
        return verdict() != Verdict.RETURN
                ? List.of()
                : agreement.review().returnReasons().stream()
                        .filter(each -> each.round() == panel.round())
                        .toList();
    }

    List<ApprovalCondition> conditions() {
        return agreement.conditions().stream()
                .filter(each -> each.round() == panel.round())
                .toList();
    }

    String say(String key, Object... arguments) {
        return words.say("review.document." + key, arguments);
    }
}
