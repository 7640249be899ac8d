package vn.lienketvung.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Where a person gets mail; shown to them and to administrators only. At most 254 signs, one @, a dotted domain. */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    /**
     * @throws ActionRefused when the text is no address
     */
    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !ADDRESS.matcher(value).matches())
            throw new ActionRefused(Refusal.at("email", "identity.rule.email"));
        var at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Nothing typed is no address. */
    public static @Nullable EmailAddress of(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : new EmailAddress(typed);
    }

    /** Enough for its owner to recognise it: the first sign and the domain. */
    public String masked() {
        return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
