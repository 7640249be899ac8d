package vn.lienketvung.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What a comment is about, in the words it had then.
 *
 * @param kind the whole text, a commitment or a clause
 * @param number from 1, in the order of the text as it stood; 0 for the whole
 * @param words how the commitment or the clause began; null for the whole
 */
public record CommentSubject(Kind kind, int number, @Nullable String words) {

    /** The part of the text. */
    public enum Kind {
        WHOLE,
        COMMITMENT,
        CLAUSE
    }

    public static final CommentSubject WHOLE = new CommentSubject(Kind.WHOLE, 0, null);

    private static final int SHORT = 120;

    /** Null where the text has no such part. */
    static @Nullable CommentSubject in(Wording agreement, Kind kind, int number) {
        return switch (kind) {
            case WHOLE -> WHOLE;
            case COMMITMENT ->
                    agreement.commitments().stream()
                            .filter(terms -> terms.position() + 1 == number)
                            .map(terms -> new CommentSubject(kind, number, begun(terms.text())))
                            .findFirst()
                            .orElse(null);
            case CLAUSE -> {
                var clauses = agreement.clauses();
                yield number >= 1 && number <= clauses.size()
                        ? new CommentSubject(kind, number, begun(clauses.get(number - 1).heading()))
                        : null;
            }
        };
    }

    private static String begun(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
