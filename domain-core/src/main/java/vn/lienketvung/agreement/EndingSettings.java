package vn.lienketvung.agreement;

/**
 * How long the parties have around an agreement's end (usual terms; a portal may set them otherwise).
 *
 * @param noticeDays calendar days between a party's notice and the day it takes effect, at least
 * @param settleDays calendar days after the end in which open commitments are settled
 */
public record EndingSettings(int noticeDays, int settleDays) {

    public static final EndingSettings USUAL = new EndingSettings(30, 30);

    public EndingSettings {
        if (noticeDays < 0 || settleDays < 1)
            throw new IllegalArgumentException("There is time for a notice and to settle");
    }
}
