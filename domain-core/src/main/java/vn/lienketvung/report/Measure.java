package vn.lienketvung.report;

/** What a column of a report's table counts. */
public enum Measure {
    /** Agreements in force when the period begins. */
    AT_START(true),
    /** Agreements that came into force in it. */
    BEGAN(true),
    /** Agreements that ended in it. */
    ENDED(true),
    /** Agreements in force at the cut-off. */
    AT_END(true),
    /** Commitments whose deadline ended in the period. */
    DUE(true),
    /** Of those due: confirmed by the counterpart, handed in before the deadline ended. */
    KEPT_IN_TIME(true),
    /** Of those due: confirmed, handed in late. */
    KEPT_LATE(true),
    /** Of those due: confirmed in part. */
    PARTLY(true),
    /** Of those due: found not to be kept. */
    NOT_KEPT(true),
    /** Of those due: still to be done at the cut-off. */
    OVERDUE(true),
    /** Of those due: handed in, not answered at the cut-off. */
    CLAIMED(true),
    /** Of those due: waiting for their condition at the cut-off. */
    WAITING(true),
    /** Overdue from earlier periods, settled in this one. */
    SETTLED(true),
    /** Overdue from earlier periods, open at the cut-off. */
    BACKLOG(true),
    /** Value of goods sold to the partner through the linkage, in million dong; stated by the province. */
    SOLD(false),
    /** Value of goods bought from the partner through the linkage, in million dong; stated by the province. */
    BOUGHT(false),
    /** Delegations, fairs and trade meetings held together; stated by the province. */
    EVENTS(false),
    /** What the one side of a contradiction says. */
    SAID_BY_ONE(false),
    /** What the other side of a contradiction says. */
    SAID_BY_OTHER(false);

    private final boolean counted;

    Measure(boolean counted) {
        this.counted = counted;
    }

    /** Whether it counts records of the register, so that nothing found means none; otherwise nothing means not stated. */
    public boolean isCounted() {
        return counted;
    }

    /** Whether it is an amount of money, in million dong. */
    public boolean isMoney() {
        return this == SOLD || this == BOUGHT;
    }
}
