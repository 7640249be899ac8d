package vn.lienketvung.counterfeit;

import org.jspecify.annotations.Nullable;

/**
 * How the reporter can be asked back, if they want that; for whoever answers the report, and nobody else.
 *
 * @param phone in the form of E.164
 */
public record Reporter(@Nullable String name, @Nullable String phone, @Nullable String email) {

    private static final String HIDDEN = "•••";
    private static final int SHOWN_DIGITS = 3;

    /** What others see: that there is a contact, and not which. */
    public Reporter masked() {
        return new Reporter(
                name == null ? null : HIDDEN,
                phone == null ? null : HIDDEN + phone.substring(phone.length() - SHOWN_DIGITS),
                email == null ? null : HIDDEN + email.substring(email.indexOf('@')));
    }

    /** Keeps the contact out of logs. */
    @Override
    public String toString() {
        return "Reporter[…]";
    }
}
