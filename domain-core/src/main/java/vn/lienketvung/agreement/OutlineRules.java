package vn.lienketvung.agreement;

import static vn.lienketvung.agreement.TextRule.isBlank;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.shared.Refusal;

/** What the general part of an agreement must say. */
final class OutlineRules {

    private OutlineRules() {}

    static void complete(Agreement agreement, LocalDate today, List<Refusal> found) {
        if (agreement.field() == null)
            found.add(Refusal.at("outline.field", "agreement.rule.field-missing"));
        if (isBlank(agreement.purpose()))
            found.add(Refusal.at("outline.purpose", "agreement.rule.purpose-missing"));
    }

    static void term(Agreement agreement, LocalDate today, List<Refusal> found) {
        var start = agreement.startsOn();
        var end = agreement.endsOn();
        if (start == null)
            found.add(Refusal.at("outline.startsOn", "agreement.rule.start-missing"));
        if (end == null) found.add(Refusal.at("outline.endsOn", "agreement.rule.end-missing"));
        if (start == null || end == null) return;
        var longest = SubmissionRule.LONGEST_TERM_YEARS;
        if (!end.isAfter(start)) {
            found.add(Refusal.at("outline.endsOn", "agreement.rule.term-order", start));
        } else if (end.isAfter(start.plusYears(longest))) {
            found.add(Refusal.at("outline.endsOn", "agreement.rule.term-too-long", longest));
        }
        if (end.isBefore(today))
            found.add(Refusal.at("outline.endsOn", "agreement.rule.term-over"));
    }

    static void objectives(Agreement agreement, LocalDate today, List<Refusal> found) {
        var objectives = agreement.objectives().list();
        if (objectives.isEmpty() && isBlank(agreement.objectiveReason())) {
            found.add(
                    Refusal.at(
                            "outline.objectives[0].document", "agreement.rule.objective-missing"));
        }
        for (int i = 0; i < objectives.size(); i++) {
            var at = "outline.objectives[" + i + "].";
            if (isBlank(objectives.get(i).document())) {
                found.add(Refusal.at(at + "document", "agreement.rule.plan-missing", i + 1));
            }
            if (isBlank(objectives.get(i).objective())) {
                found.add(
                        Refusal.at(
                                at + "objective", "agreement.rule.objective-text-missing", i + 1));
            }
        }
    }
}
