package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.Objects;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/**
 * The secretariat of the regional coordinating council records the conclusion that ends an agreement in force; until
 * the day it names, the council may take it back. A party's notice that runs gives way when its day is not earlier.
 */
@UseCase
public class EndByCouncil {

    private final AgreementDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final EndingDays days;

    public EndByCouncil(
            AgreementDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            EndingDays days) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.days = days;
    }

    /** Nothing is filed for whoever may not record it, nor while anything is missing. */
    public void conclude(AgreementId id, ConclusionDraft draft, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                new CouncilRights(agreement, by).mayEnd(), "agreement.end-by-council", null);
        ActionRefused.ifAny(CouncilEndingRule.problemsOf(draft, agreement, days));
        var conclusion =
                new CouncilConclusion(
                        draft.number().strip(),
                        Objects.requireNonNull(draft.madeOn()),
                        draft.reason(),
                        Objects.requireNonNull(draft.effectiveOn()));
        var document = Objects.requireNonNull(draft.document());
        var filed = filing.file(document, "councilDocument", id.value(), by);
        events.announce(new CouncilEnding(agreement).conclude(conclusion, filed, by, days.now()));
    }

    public void takeBack(AgreementId id, String reason, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                new CouncilRights(agreement, by).mayTakeBack(),
                "agreement.take-back-council-ending",
                agreement.ending().noticeBy());
        var problems = new ArrayList<Refusal>();
        if (agreement.ending().hasItsDayCome(days.today()))
            problems.add(Refusal.of("agreement.rule.council-day-has-come"));
        problems.addAll(
                Words.problemsOf(
                        "councilTakeBack", reason, "agreement.rule.council-take-back-missing"));
        ActionRefused.ifAny(problems);
        events.announce(new CouncilEnding(agreement).takeBack(reason, by, days.now()));
    }
}
