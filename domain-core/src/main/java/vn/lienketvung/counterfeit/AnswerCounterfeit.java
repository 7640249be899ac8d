package vn.lienketvung.counterfeit;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** Whoever recognised the product takes a report up, and says what was found. */
@UseCase
public class AnswerCounterfeit {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 200;

    private final BrowseCounterfeits browse;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public AnswerCounterfeit(
            BrowseCounterfeits browse, Clearance clearance, DomainEvents events, Clock clock) {
        this.browse = browse;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when somebody has taken it up
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for the product
     */
    public void takeUp(CounterfeitReportId id, Official by) {
        events.announce(mine(id, by).takeUp(by, clock.instant()));
    }

    /**
     * @param finding null for nothing chosen
     * @param reason read by the reporter
     * @param handedTo the authority that goes on with it; null for none
     * @throws ActionRefused with everything that is missing, or when it was answered before
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for the product
     */
    public void answer(
            CounterfeitReportId id,
            @Nullable CounterfeitState finding,
            @Nullable String reason,
            @Nullable String handedTo,
            Official by) {
        var report = mine(id, by);
        var problems = new ArrayList<Refusal>();
        if (finding == null || !finding.isAnswer())
            problems.add(Refusal.at("finding", "counterfeit.rule.finding"));
        if (reason == null || reason.length() > LONGEST_REASON)
            problems.add(Refusal.at("reason", "counterfeit.rule.reason", LONGEST_REASON));
        if (handedTo != null && handedTo.length() > LONGEST_NAME)
            problems.add(Refusal.at("handedTo", "counterfeit.rule.too-long", LONGEST_NAME));
        ActionRefused.ifAny(problems);
        if (finding == null || reason == null) throw new IllegalStateException("checked above");
        events.announce(report.answer(finding, determination(reason, handedTo, by)));
    }

    private CounterfeitReport mine(CounterfeitReportId id, Official by) {
        var report = browse.open(id, by);
        clearance.permit(new CounterfeitRights(report, by).mayAnswer(), "counterfeit.answer", null);
        return report;
    }

    private Determination determination(String reason, @Nullable String handedTo, Official by) {
        return new Determination(
                reason,
                handedTo,
                by.account().value(),
                by.fullName(),
                by.organisationName(),
                clock.instant());
    }
}
