package vn.lienketvung.agreement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.ApprovalCondition;
import vn.lienketvung.identity.Official;

/**
 * The conditions of an approval, and what this person may do about each.
 *
 * @param at the condition whose form is open: the one asked for, else the first that waits for this person
 */
record ConditionsPage(Agreement agreement, List<Row> rows, @Nullable UUID at) {

    /** One condition. */
    record Row(ApprovalCondition condition, boolean mayHandIn, boolean mayJudge, boolean late) {

        /** Whether something about it waits for this person. */
        public boolean isWork() {
            return mayHandIn || mayJudge;
        }
    }

    static ConditionsPage of(
            Agreement agreement, Official official, LocalDate today, @Nullable UUID asked) {
        var rights = new AgreementRights(agreement, official);
        var rows =
                agreement.conditions().stream()
                        .map(each ->
                                new Row(
                                        each,
                                        rights.mayHandIn(each),
                                        rights.mayJudge(each),
                                        each.isLate(today)))
                        .toList();
        var first = rows.stream().filter(Row::isWork).map(row -> row.condition().id()).findFirst();
        return new ConditionsPage(agreement, rows, asked == null ? first.orElse(null) : asked);
    }

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    public boolean isOpen() {
        return agreement.status() == AgreementStatus.CONDITIONAL;
    }

    /** Whether the form of this condition is open; one at a time, so that each field stands once on the page. */
    public boolean isAt(ApprovalCondition condition) {
        return condition.id().equals(at);
    }
}
