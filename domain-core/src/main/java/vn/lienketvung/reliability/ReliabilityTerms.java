package vn.lienketvung.reliability;

/**
 * How long a province has for its reply; a setting of the portal.
 *
 * @param replyWorkingDays counted from the day after the record was drawn up
 */
public record ReliabilityTerms(int replyWorkingDays) {

    public static final ReliabilityTerms USUAL = new ReliabilityTerms(10);

    private static final int LONGEST = 60;

    public ReliabilityTerms {
        if (replyWorkingDays < 1 || replyWorkingDays > LONGEST)
            throw new IllegalArgumentException(
                    "portal.reliability.reply-days is 1 to " + LONGEST + " working days");
    }
}
