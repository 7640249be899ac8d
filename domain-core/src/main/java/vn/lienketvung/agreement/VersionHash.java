package vn.lienketvung.agreement;

import java.util.Locale;
import vn.lienketvung.shared.Sha256;

/**
 * The digest of an agreement's whole text. Concurrences, the approval and the signed paper all name it, so
 * everybody can tell whether they speak of the same text.
 */
public record VersionHash(Sha256 digest) {

    public static VersionHash of(String hex) {
        return new VersionHash(new Sha256(hex));
    }

    /** The version code on screen and on paper: 16 hex digits in four groups, such as {@code 9F2C-41D0-77AB-0C3E}. */
    public String code() {
        var head = digest.value().substring(0, 16).toUpperCase(Locale.ROOT);
        return String.join(
                "-",
                head.substring(0, 4),
                head.substring(4, 8),
                head.substring(8, 12),
                head.substring(12));
    }

    public String value() {
        return digest.value();
    }

    @Override
    public String toString() {
        return value();
    }
}
