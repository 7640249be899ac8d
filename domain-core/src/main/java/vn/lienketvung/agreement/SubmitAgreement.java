package vn.lienketvung.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The lead submits the agreed text for review; after a return it answers every reason the reviewer gave. */
@UseCase
public class SubmitAgreement {

    private final AgreementDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public SubmitAgreement(
            AgreementDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** Every problem that would stop a submission now. */
    public List<Refusal> check(AgreementId id, Official by) {
        return SubmissionRule.problemsOf(desk.open(id, by), VietnamTime.today(clock));
    }

    /**
     * @param answers by the position of the reason in {@link Agreement#openReasons()}
     */
    public void submit(
            AgreementId id, long versionSeen, Map<Integer, String> answers, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).maySubmit(),
                "agreement.submit",
                agreement.lead().name());
        agreement.requireVersion(versionSeen);
        var problems =
                new ArrayList<>(SubmissionRule.problemsOf(agreement, VietnamTime.today(clock)));
        var open = agreement.openReasons();
        for (int i = 0; i < open.size(); i++) {
            if (answers.getOrDefault(i, "").isBlank()) {
                problems.add(
                        Refusal.at(
                                "answers[" + i + "]", "agreement.rule.reason-unanswered", i + 1));
            }
        }
        ActionRefused.ifAny(problems);
        events.announce(agreement.submit(answers, by, clock.instant()));
    }
}
