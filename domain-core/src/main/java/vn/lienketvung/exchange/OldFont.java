package vn.lienketvung.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese typed before Unicode: the letters are right only in fonts of that time. */
public enum OldFont {
    /** TCVN3 (ABC), with fonts called .VnTime, .VnArial. */
    TCVN3("[A-Za-z][\\u00b5-\\u00b9\\u00a8\\u00bb-\\u00be]|[\\u00a9\\u00ae][a-z]"),
    /** VNI, with fonts called VNI-Times. */
    VNI(
            "(?i)(?u)[aeouy][\\u00f8\\u00fb\\u00ef\\u00e4\\u00eb\\u00e5]|[aeo]\\u00e2"
                    + "|\\u00f1[aeiouy\\u00f6\\u00f4]");

    private final Pattern trace;

    OldFont(String trace) {
        this.trace = Pattern.compile(trace);
    }

    /** What the text seems to be typed in; empty for Unicode. */
    public static Optional<OldFont> of(String text) {
        if (isAscii(text)) return Optional.empty();
        for (var font : values()) if (font.trace.matcher(text).find()) return Optional.of(font);
        return Optional.empty();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++)
            if (text.charAt(at) >= '\u0080') return text.chars().anyMatch(sign -> sign >= '\u1ea0');
        return true;
    }
}
