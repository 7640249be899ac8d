package vn.lienketvung.review;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.Words;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** A member of a panel votes with an opinion, changes the vote until the conclusion, or declares a conflict of interest. */
@UseCase
public class CastVote {

    private final PanelDesk desk;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public CastVote(PanelDesk desk, Clearance clearance, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param verdict null when none was chosen
     */
    public void vote(AgreementId id, @Nullable Verdict verdict, String opinion, Official by) {
        var rights = desk.open(id, by);
        var seat = rights.mayVoteOn();
        clearance.permit(seat.isPresent(), "review.vote", null);
        var problems =
                new ArrayList<>(
                        Words.problemsOf("opinion", opinion, "review.rule.opinion-missing"));
        if (verdict == null) problems.add(Refusal.at("verdict", "review.rule.verdict-missing"));
        ActionRefused.ifAny(problems);
        if (verdict != null && rights.panel() != null)
            events.announce(
                    rights.panel().vote(seat.orElseThrow(), verdict, opinion, clock.instant()));
    }

    /**
     * @param reason the conflict of interest, as the coordinator and the panel will read it
     */
    public void recuse(AgreementId id, String reason, Official by) {
        var rights = desk.open(id, by);
        var seat = rights.mayVoteOn();
        clearance.permit(seat.isPresent(), "review.recuse", null);
        Words.require("recusal", reason, "review.rule.recusal-missing");
        if (rights.panel() != null)
            events.announce(rights.panel().recuse(seat.orElseThrow(), reason, clock.instant()));
    }
}
