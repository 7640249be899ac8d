package vn.lienketvung.commitment;

/**
 * How long things about a commitment may take; settings of the portal.
 *
 * @param soonDays a commitment that has not reached its target is at risk from so many days before its day
 * @param silentDays without a report for so many days it is stale
 * @param answerWorkingDays so many working days a counterpart has for a claim before the coordinator answers instead
 * @param notKeptDays so many days past its day the coordinator may find that it was not kept: the council's step
 */
public record CommitmentTimes(
        int soonDays, int silentDays, int answerWorkingDays, int notKeptDays) {

    public static final CommitmentTimes USUAL = new CommitmentTimes(30, 45, 15, 45);

    private static final int LONGEST = 366;

    /**
     * @throws IllegalArgumentException when one is not between 1 and 366 days
     */
    public CommitmentTimes {
        check("soonDays", soonDays);
        check("silentDays", silentDays);
        check("answerWorkingDays", answerWorkingDays);
        check("notKeptDays", notKeptDays);
    }

    private static void check(String name, int days) {
        if (days < 1 || days > LONGEST)
            throw new IllegalArgumentException(name + " is 1 to " + LONGEST + " days, not " + days);
    }
}
