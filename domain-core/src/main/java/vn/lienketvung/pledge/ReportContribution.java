package vn.lienketvung.pledge;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The giver enters what it has put in, and the receiver what it has used of it. */
@UseCase
public class ReportContribution {

    private final LedgerDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReportContribution(
            LedgerDesk desk, Filing filing, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** Asked before anything that was typed or sent is looked at. */
    public void requireReport(PledgeId id, Official by) {
        var opened = desk.open(id, by);
        clearance.permit(
                opened.rights(by).mayReport(), "pledge.report", opened.ledger().giverName());
    }

    /** As {@link #requireReport}, for what was used. */
    public void requireUse(PledgeId id, Official by) {
        clearance.permit(desk.open(id, by).rights(by).mayUseFor().isPresent(), "pledge.use", null);
    }

    /**
     * Counts as received only when the receiver confirms it.
     *
     * @param receiver the party it was given to; null when nothing fit was chosen
     */
    public void report(
            PledgeId id, EntryDraft draft, @Nullable OrganisationId receiver, Official by) {
        var opened = desk.open(id, by);
        var ledger = opened.ledger();
        var rights = opened.rights(by);
        clearance.permit(rights.mayReport(), "pledge.report", ledger.giverName());
        var problems = LedgerRule.problemsOf(ledger, draft, VietnamTime.today(clock));
        var party =
                rights.receivers().stream()
                        .filter(each -> each.organisation().equals(receiver))
                        .findFirst();
        if (party.isEmpty()) problems.add(Refusal.at("receiver", "pledge.rule.receiver-missing"));
        ActionRefused.ifAny(problems);
        var paper = file(ledger, draft, by);
        events.announce(ledger.report(draft, party.orElseThrow(), paper, by, clock.instant()));
    }

    /** Never more than the own party has received. */
    public void use(PledgeId id, EntryDraft draft, Official by) {
        var opened = desk.open(id, by);
        var ledger = opened.ledger();
        var user = opened.rights(by).mayUseFor();
        clearance.permit(user.isPresent(), "pledge.use", null);
        ActionRefused.ifAny(
                LedgerRule.problemsOfUse(
                        ledger,
                        draft,
                        user.orElseThrow().organisation(),
                        VietnamTime.today(clock)));
        var paper = file(ledger, draft, by);
        events.announce(ledger.use(draft, user.orElseThrow(), paper, by, clock.instant()));
    }

    private @Nullable FiledDocument file(PledgeLedger ledger, EntryDraft draft, Official by) {
        var upload = draft.document();
        return upload == null || upload.isMissing()
                ? null
                : filing.file(upload, "document", ledger.agreement().value(), by);
    }
}
