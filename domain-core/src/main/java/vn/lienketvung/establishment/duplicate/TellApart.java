package vn.lienketvung.establishment.duplicate;

import java.time.Clock;
import vn.lienketvung.establishment.EstablishmentEvent;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;
import vn.lienketvung.shared.UseCase;

/** Whoever answers for two records that look alike finds that they are of two bodies: nobody is asked again. */
@UseCase
public class TellApart {

    private static final int LONGEST_REASON = 1000;

    private final MergeDesk desk;
    private final LikelyDuplicates duplicates;
    private final DomainEvents events;
    private final Clock clock;

    public TellApart(
            MergeDesk desk, LikelyDuplicates duplicates, DomainEvents events, Clock clock) {
        this.desk = desk;
        this.duplicates = duplicates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when no reason is given
     * @throws vn.lienketvung.shared.NotPermitted unless the person answers for both
     */
    public void tellApart(EstablishmentId one, EstablishmentId other, String reason, Official by) {
        desk.open(one, other, by);
        var words = reason.strip();
        if (words.isEmpty())
            throw new ActionRefused(Refusal.at("reason", "establishment.rule.reason-missing"));
        if (words.length() > LONGEST_REASON)
            throw new ActionRefused(
                    Refusal.at("reason", "establishment.rule.too-long", LONGEST_REASON));
        duplicates.tellApart(new Verdict(one, other, words, by, clock.instant()));
        events.announce(
                new EstablishmentEvent.ToldApart(
                        one, other, Trace.of(EstablishmentEvent.SUBJECT, one).because(words)));
    }
}
