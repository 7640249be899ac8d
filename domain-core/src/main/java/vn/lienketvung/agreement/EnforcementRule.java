package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What the due day, the milestones and the condition of one commitment must meet before the agreement is submitted. */
final class EnforcementRule {

    private final CommitmentTerms terms;
    private final int number;
    private final String at;
    private final List<Refusal> found = new ArrayList<>();

    private EnforcementRule(CommitmentTerms terms) {
        this.terms = terms;
        this.number = terms.position() + 1;
        this.at = "commitments[" + terms.position() + "].";
    }

    static List<Refusal> problemsOf(Agreement agreement, CommitmentTerms terms) {
        var rule = new EnforcementRule(terms);
        rule.condition(agreement);
        rule.milestones(agreement.startsOn());
        return rule.found;
    }

    static List<Refusal> problemsOfDueDay(Agreement agreement, CommitmentTerms terms) {
        var rule = new EnforcementRule(terms);
        rule.dueDay(agreement.startsOn(), agreement.endsOn());
        return rule.found;
    }

    private void dueDay(@Nullable LocalDate start, @Nullable LocalDate end) {
        var due = terms.dueOn();
        if (due == null) {
            refuse("dueOn", "agreement.rule.due-missing");
        } else if (end != null && due.isAfter(end)) {
            refuse("dueOn", "agreement.rule.due-after-end", end);
        } else if (start != null && due.isBefore(start)) {
            refuse("dueOn", "agreement.rule.due-before-start", start);
        }
    }

    private void condition(Agreement agreement) {
        var owner = terms.conditionOwner();
        var day = terms.conditionDueOn();
        if (terms.condition() == null) {
            if (owner != null || day != null)
                refuse("condition", "agreement.rule.condition-text-missing");
            return;
        }
        var provinces = agreement.parties().stream().map(Party::province).toList();
        if (owner == null) {
            refuse("conditionOwner", "agreement.rule.condition-owner-missing");
        } else if (!provinces.contains(terms.conditionOwnerProvince())) {
            refuse("conditionOwner", "agreement.rule.condition-owner-foreign");
        }
        var due = terms.dueOn();
        if (day == null) {
            refuse("conditionDueOn", "agreement.rule.condition-day-missing");
        } else if (due != null && !day.isBefore(due)) {
            refuse("conditionDueOn", "agreement.rule.condition-after-due", due);
        } else if (agreement.startsOn() != null && day.isBefore(agreement.startsOn())) {
            refuse("conditionDueOn", "agreement.rule.condition-before-start", agreement.startsOn());
        }
    }

    private void milestones(@Nullable LocalDate start) {
        LocalDate last = start;
        var list = terms.milestones().list();
        for (int i = 0; i < list.size(); i++) {
            var field = "milestones[" + i + "].milestone";
            var day = list.get(i).dueOn();
            var due = terms.dueOn();
            if (day == null) {
                refuse(field + "DueOn", "agreement.rule.milestone-day-missing", i + 1);
            } else if (due != null && day.isAfter(due)) {
                refuse(field + "DueOn", "agreement.rule.milestone-after-due", i + 1, due);
            } else if (last != null && day.isBefore(last)) {
                refuse(field + "DueOn", "agreement.rule.milestone-order", i + 1, last);
            }
            if (day != null) last = day;
            if (isPastTarget(list.get(i).value()))
                refuse(field + "Value", "agreement.rule.milestone-past-target", i + 1);
        }
    }

    private boolean isPastTarget(@Nullable BigDecimal value) {
        var target = terms.target();
        if (value == null || target == null) return false;
        var falls = terms.baseline() != null && target.compareTo(terms.baseline()) < 0;
        return falls ? value.compareTo(target) < 0 : value.compareTo(target) > 0;
    }

    /** The number of the commitment is always the first argument. */
    private void refuse(String field, String rule, Object... more) {
        var arguments = new ArrayList<Object>(List.of(number));
        arguments.addAll(List.of(more));
        found.add(new Refusal(at + field, rule, arguments));
    }
}
