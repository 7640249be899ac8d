package vn.lienketvung.enquiry;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.PhoneNumber;

/**
 * How one side is reached.
 *
 * @param phone in the form of E.164
 */
public record ContactDetails(
        String name,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email) {

    /** Null when that side gave no telephone. */
    public @Nullable PhoneNumber telephone() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    /** Keeps the contact out of logs. */
    @Override
    public String toString() {
        return "ContactDetails[…]";
    }
}
