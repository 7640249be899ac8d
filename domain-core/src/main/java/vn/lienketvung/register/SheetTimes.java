package vn.lienketvung.register;

/**
 * What counts as not moving on the leader's sheet; settings of the portal.
 *
 * @param silentDays without news for so many days an agreement on its way counts as blocked
 * @param unansweredDays a claim not answered for so many days counts as blocked
 */
public record SheetTimes(int silentDays, int unansweredDays) {

    public static final SheetTimes USUAL = new SheetTimes(14, 7);

    /**
     * @throws IllegalArgumentException when one is less than a day
     */
    public SheetTimes {
        if (silentDays < 1 || unansweredDays < 1)
            throw new IllegalArgumentException(
                    "At least one day: " + silentDays + ", " + unansweredDays);
    }
}
