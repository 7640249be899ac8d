package vn.lienketvung.shared;

/** Who acts now, which rows they may read and which they may change; reading is always the wider of the two. */
public record Sight(Actor actor, Audience reads, Audience writes) {

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
