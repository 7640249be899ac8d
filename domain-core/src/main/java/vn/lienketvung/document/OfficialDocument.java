package vn.lienketvung.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official document as a structure of words.
 *
 * @param subject trích yếu: what it is about, in a few words
 * @param signatures one place for the body that issues it; of a record between parties one for each
 * @param draft whether it is not valid yet, which every page says
 * @param imprint a line at the foot of every page that says which version it is; null for none
 */
public record OfficialDocument(
        DocumentKind kind,
        Letterhead letterhead,
        String subject,
        List<Block> body,
        Recipients recipients,
        List<Signature> signatures,
        boolean draft,
        @Nullable String imprint) {

    /** Stands below the number, and at the foot of every page. */
    public static final String DRAFT = "DỰ THẢO";

    private static final String ABOUT = "V/v ";

    public OfficialDocument {
        if (signatures.isEmpty()) throw new IllegalArgumentException("Somebody signs a document");
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        subject = Legible.line(subject);
        imprint = imprint == null ? null : Legible.line(imprint);
    }

    public static OfficialDocument of(
            DocumentKind kind,
            Letterhead letterhead,
            String subject,
            List<Block> body,
            Recipients recipients,
            Signature signature) {
        return new OfficialDocument(
                kind, letterhead, subject, body, recipients, List.of(signature), false, null);
    }

    public OfficialDocument asDraft() {
        return new OfficialDocument(
                kind, letterhead, subject, body, recipients, signatures, true, imprint);
    }

    public OfficialDocument imprinted(String words) {
        return new OfficialDocument(
                kind, letterhead, subject, body, recipients, signatures, draft, words);
    }

    /** Whether it records what several parties say, each of which signs in a column of its own. */
    public boolean isBetweenParties() {
        return signatures.size() > 1;
    }

    /** What stands below the number of a letter, which has no title. */
    public String about() {
        return ABOUT + subject;
    }

    /** As lists and the windows of readers name it. */
    public String name() {
        return kind.isNamed() ? kind.title() + " " + subject : about();
    }

    /** The line at the foot of every page; null for none. */
    public @Nullable String foot() {
        if (!draft) return imprint;
        return imprint == null ? DRAFT : DRAFT + " · " + imprint;
    }
}
