package vn.lienketvung.report;

import vn.lienketvung.analysis.ObstacleAge;

/** What a column of a report's table counts. */
public enum Measure {
    /** Agreements in force, or commitments held up, when the period begins. */
    AT_START(true),
    /** Agreements that came into force in it. */
    BEGAN(true),
    /** Agreements that ended in it. */
    ENDED(true),
    /** Agreements in force, or commitments held up, at the cut-off. */
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
    /** Commitments that something of the kind held up in the period, and not when it began. */
    CAME_UP(true),
    /** Commitments that were held up and are no longer at the cut-off. */
    RESOLVED(true),
    /** Of those held up at the cut-off: for up to 15 days. */
    AGED_15(true),
    /** For 16 to 30 days. */
    AGED_30(true),
    /** For 31 to 60 days. */
    AGED_60(true),
    /** For 61 to 90 days. */
    AGED_90(true),
    /** For more than 90 days. */
    AGED_LONGER(true),
    /** Pledges in agreements in force in the period. */
    PLEDGES(true),
    /** What they promise, in the unit of the row. */
    PROMISED(true),
    /** Of that, confirmed by those who received it until the cut-off. */
    RECEIVED(true),
    /** Of that, confirmed in the period. */
    RECEIVED_NOW(true),
    /** Reported by the giver, not answered at the cut-off. */
    AWAITING(true),
    /** Pledges whose time was over at the cut-off with something still to come. */
    LATE(true),
    /** What of these was still to come. */
    SHORT(true),
    /** Money that the partner confirmed to have received in the period, in million dong. */
    GIVEN_MONEY(false),
    /** Pledges of things or people of which the partner confirmed to have received something in the period. */
    GIVEN_OTHER(false),
    /** Money received from the partner in the period, in million dong. */
    GOT_MONEY(false),
    /** The partner's pledges of things or people of which something was received in the period. */
    GOT_OTHER(false),
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

    /** Those held up at the cut-off for so long. */
    static Measure aged(ObstacleAge age) {
        return switch (age) {
            case UP_TO_15 -> AGED_15;
            case UP_TO_30 -> AGED_30;
            case UP_TO_60 -> AGED_60;
            case UP_TO_90 -> AGED_90;
            case LONGER -> AGED_LONGER;
        };
    }

    /** Whether nothing found means none; otherwise a report says so with a zero, and nothing means not stated. */
    public boolean isCounted() {
        return counted;
    }

    /** Whether its records add an amount each, in the unit of the row, and not one. */
    public boolean isAmount() {
        return switch (this) {
            case PROMISED, RECEIVED, RECEIVED_NOW, AWAITING, SHORT, GIVEN_MONEY, GOT_MONEY -> true;
            default -> false;
        };
    }

    /** Whether two provinces estimate it, each from its own books. */
    public boolean isEstimate() {
        return this == SOLD || this == BOUGHT;
    }
}
