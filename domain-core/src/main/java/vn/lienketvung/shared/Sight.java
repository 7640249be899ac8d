package vn.lienketvung.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts now, which rows they may read and which they may change; reading is always the wider of the two.
 *
 * @param organisation the body whose own dossiers one sees and changes besides; null for whoever works in the
 *     administration of a place, whose audience says it all
 */
public record Sight(Actor actor, Audience reads, Audience writes, @Nullable UUID organisation) {

    public Sight(Actor actor, Audience reads, Audience writes) {
        this(actor, reads, writes, null);
    }

    /** Nobody is set: nothing is seen. */
    public static final Sight NOBODY = new Sight(Actor.ANONYMOUS, Audience.NOBODY, Audience.NOBODY);

    /** A visitor who has not signed in. */
    public static final Sight VISITOR =
            new Sight(Actor.ANONYMOUS, Audience.PUBLIC, Audience.NOBODY);

    /** The portal acting by itself; {@code job} names the timer, listener or filter in the audit trail. */
    public static Sight portal(String job) {
        return new Sight(Actor.system(job), Audience.PORTAL, Audience.PORTAL);
    }
}
