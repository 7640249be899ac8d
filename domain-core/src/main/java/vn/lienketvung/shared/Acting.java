package vn.lienketvung.shared;

/**
 * On whose behalf the current thread works. Set once at the edge (request filter, timer, listener), never
 * inside a use case: a transaction that has begun keeps the sight it began with.
 */
public final class Acting {

    private static final ScopedValue<Sight> SIGHT = ScopedValue.newInstance();

    private Acting() {}

    public static Sight sight() {
        return SIGHT.orElse(Sight.NOBODY);
    }

    public static Actor actor() {
        return sight().actor();
    }

    /**
     * Stops whoever may change nothing of what these viewers own; for records that belong to an office of the
     * portal and not to an organisation.
     *
     * @throws NotPermitted when the two have nothing in common
     */
    public static void mustWriteFor(Audience owners, String action) {
        if (!sight().writes().meets(owners)) throw new NotPermitted(action);
    }

    public static <T, X extends Throwable> T as(Sight sight, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(SIGHT, sight).call(work);
    }

    public static void run(Sight sight, Runnable work) {
        ScopedValue.where(SIGHT, sight).run(work);
    }
}
