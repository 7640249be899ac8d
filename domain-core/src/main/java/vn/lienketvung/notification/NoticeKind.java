package vn.lienketvung.notification;

/** Why a person is told something; people choose for each kind how they hear of it. */
public enum NoticeKind {
    /** Something waits for this person to do. */
    TURN(Delivery.AT_ONCE, true),
    /** What others did with something this person works on. */
    ANSWER(Delivery.DAILY, true),
    /** A day comes near. */
    REMINDER(Delivery.AT_ONCE, true),
    /** A day has passed and the next in line is told; nobody can turn it off. */
    ESCALATION(Delivery.AT_ONCE, false),
    /** Something about the person's own account; nobody can turn it off. */
    ACCOUNT(Delivery.AT_ONCE, false),
    /** The portal itself: maintenance, a job that failed. */
    SYSTEM(Delivery.PORTAL, true);

    private final Delivery usual;
    private final boolean free;

    NoticeKind(Delivery usual, boolean free) {
        this.usual = usual;
        this.free = free;
    }

    /** How it is delivered to somebody who has chosen nothing. */
    public Delivery usual() {
        return usual;
    }

    /** Whether a person may choose another delivery. */
    public boolean mayBeChosen() {
        return free;
    }
}
