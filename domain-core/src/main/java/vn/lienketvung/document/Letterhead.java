package vn.lienketvung.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document: who issues it, under which number, where and when, beside the name and the motto of the state.
 *
 * @param parent the body directly above the one that issues it; null when there is none to be named
 * @param issuers who issues it, in capitals; more than one when they do so together
 */
public record Letterhead(
        @Nullable String parent, List<String> issuers, DocumentNumber number, DatedPlace dated) {

    /** Quốc hiệu; on one line. */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** Tiêu ngữ; a rule as long as it is drawn below. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public Letterhead {
        if (issuers.isEmpty()) throw new IllegalArgumentException("Somebody issues a document");
        parent = parent == null ? null : Legible.capitals(parent);
        issuers = Legible.eachInCapitals(issuers);
    }

    public Letterhead(String issuer, DocumentNumber number, DatedPlace dated) {
        this(null, List.of(issuer), number, dated);
    }
}
