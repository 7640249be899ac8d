package vn.lienketvung.establishment;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The address of a page in the web, beginning with {@code https://} or {@code http://}, at most 200 signs. */
public record Website(String value) {

    private static final int LONGEST = 200;

    public Website {
        if (!isRight(value)) throw new IllegalArgumentException("Not the address of a page");
    }

    /** Reads what somebody typed, with or without the beginning; empty when it is no address. */
    public static Optional<Website> read(String typed) {
        var text = typed.strip();
        var whole = text.matches("(?i)https?://.*") ? text : "https://" + text;
        return isRight(whole) ? Optional.of(new Website(whole)) : Optional.empty();
    }

    private static boolean isRight(String text) {
        if (text.length() > LONGEST) return false;
        try {
            var address = new URI(text);
            var host = address.getHost();
            return host != null
                    && host.contains(".")
                    && address.getUserInfo() == null
                    && address.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        } catch (java.net.URISyntaxException odd) {
            return false;
        }
    }
}
