package vn.lienketvung.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one version of a text, such as {@code declaration-vi-2}: the topic, the language, the number. */
public record ConsentTextId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z-]{3,40}-[a-z]{2}-[1-9][0-9]{0,3}");

    public ConsentTextId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("No version of a text: " + value);
    }

    /** Empty for what names no version. */
    public static Optional<ConsentTextId> read(String typed) {
        return FORM.matcher(typed).matches()
                ? Optional.of(new ConsentTextId(typed))
                : Optional.empty();
    }

    public static ConsentTextId of(ConsentText text, int number) {
        var topic = text.topic().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ConsentTextId(topic + "-" + text.language() + "-" + number);
    }

    /** Counted from 1 for each topic and language. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
