package vn.lienketvung.identity;

import java.util.Locale;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** The name a person signs in with: lower-case ASCII words and digits joined by dots, 3 to 60 characters. */
public record Username(String value) {

    public static final int LONGEST = 60;

    /**
     * @throws ActionRefused when the text has another shape
     */
    public Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() < 3
                || value.length() > LONGEST
                || !value.matches("[a-z0-9]+(\\.[a-z0-9]+)*"))
            throw new ActionRefused(Refusal.at("username", "identity.rule.username"));
    }

    @Override
    public String toString() {
        return value;
    }
}
