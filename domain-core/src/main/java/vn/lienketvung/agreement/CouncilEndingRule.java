package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What a council's conclusion must have to end an agreement, and which days it may name. */
final class CouncilEndingRule {

    private final Agreement agreement;
    private final EndingDays days;
    private final List<Refusal> found = new ArrayList<>();

    private CouncilEndingRule(Agreement agreement, EndingDays days) {
        this.agreement = agreement;
        this.days = days;
    }

    static List<Refusal> problemsOf(ConclusionDraft draft, Agreement agreement, EndingDays days) {
        var rule = new CouncilEndingRule(agreement, days);
        rule.number(draft.number().strip());
        rule.madeOn(draft.madeOn());
        rule.effectiveOn(draft.effectiveOn());
        rule.found.addAll(
                Words.problemsOf(
                        "councilReason", draft.reason(), "agreement.rule.council-reason-missing"));
        var document = draft.document();
        if (document == null || document.isMissing())
            rule.refuse("councilDocument", "agreement.rule.council-document-missing");
        return List.copyOf(rule.found);
    }

    private void number(String number) {
        if (number.isEmpty()) refuse("conclusionNumber", "agreement.rule.council-number-missing");
        if (number.length() > EditRule.LONGEST_LINE)
            refuse("conclusionNumber", "agreement.rule.too-long", EditRule.LONGEST_LINE);
    }

    private void madeOn(@Nullable LocalDate day) {
        if (day == null) refuse("conclusionOn", "agreement.rule.council-date-missing");
        else if (day.isAfter(days.today()))
            refuse("conclusionOn", "agreement.rule.council-date-in-future", days.today());
    }

    private void effectiveOn(@Nullable LocalDate day) {
        var earliest = days.earliestCouncilEnding();
        var end = agreement.endsOn();
        var noticed = agreement.ending().terminatesOn();
        if (day == null) refuse("councilDay", "agreement.rule.notice-day-missing");
        else if (day.isBefore(earliest))
            refuse("councilDay", "agreement.rule.council-too-soon", earliest);
        else if (noticed != null && day.isAfter(noticed))
            refuse("councilDay", "agreement.rule.council-after-notice", noticed);
        else if (end != null && day.isAfter(end))
            refuse("councilDay", "agreement.rule.notice-after-end", end);
    }

    private void refuse(String field, String rule, Object... arguments) {
        found.add(Refusal.at(field, rule, arguments));
    }
}
