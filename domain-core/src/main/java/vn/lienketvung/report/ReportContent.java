package vn.lienketvung.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/**
 * Words and figures of a report together, by which anybody can tell whether a paper says what the portal keeps.
 *
 * @param figures the digest of the frozen figures; null before they are frozen
 */
public record ReportContent(Narrative words, @Nullable String figures) {

    private static final int HALF = 4;

    public Sha256 digest() {
        return Sha256.of(words.digest() + (figures == null ? "" : figures));
    }

    /** The first digits of the digest, as the paper shows them: {@code 9F2C-41D0}. */
    public String code() {
        var head = digest().value().substring(0, 2 * HALF).toUpperCase(Locale.ROOT);
        return head.substring(0, HALF) + "-" + head.substring(HALF);
    }
}
