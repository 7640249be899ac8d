package vn.lienketvung.council;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import vn.lienketvung.identity.Official;

/** What the council said about totals that lay too far apart; it never changes. */
@Entity
public class CouncilDiscussion {

    @Identity private UUID id;
    private int round;
    private int spread;
    private String minutes;
    private UUID account;
    private String person;
    private Instant at;

    CouncilDiscussion(int round, int spread, String minutes, Official by, Instant at) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.spread = spread;
        this.minutes = minutes;
        this.account = by.account().value();
        this.person = by.fullName();
        this.at = at;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected CouncilDiscussion() {}

    /** The round whose totals lay apart. */
    public int round() {
        return round;
    }

    /** How many points lay between the highest and the lowest. */
    public int spread() {
        return spread;
    }

    public String minutes() {
        return minutes;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
