package vn.lienketvung.escalation.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    /** The ladder of a commitment that is on the page already. */
    public LadderPage of(CommitmentId id, @Nullable Official by) {
        if (by == null) throw new NotFound("commitment", id);
        return LadderPage.of(
                desk.of(id, by), commitments.open(id, by), by, VietnamTime.today(clock));
    }
}
