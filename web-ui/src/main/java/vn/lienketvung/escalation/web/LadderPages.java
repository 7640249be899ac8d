package vn.lienketvung.escalation.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lienketvung.commitment.Commitment;
import vn.lienketvung.commitment.CommitmentDesk;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.escalation.LadderDesk;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.Typed;

/** Lays out ladders; the page of a commitment reaches it as {@code @ladders}. */
@Component("ladders")
class LadderPages {

    private final LadderDesk desk;
    private final CommitmentDesk commitments;
    private final Clock clock;

    LadderPages(LadderDesk desk, CommitmentDesk commitments, Clock clock) {
        this.desk = desk;
        this.commitments = commitments;
        this.clock = clock;
    }

    static CommitmentId id(String address) {
        UUID id = Typed.id(address);
        if (id == null) throw new NotFound("commitment", address);
        return new CommitmentId(id);
    }

    LadderPage open(CommitmentId id, Official by) {
        return of(commitments.open(id, by), by);
    }

    /** The ladder of a commitment that this person has before them already. */
    public LadderPage of(Commitment commitment, Official by) {
        return LadderPage.of(desk.of(commitment), commitment, by, VietnamTime.today(clock));
    }
}
