package vn.lienketvung.agreement;

/** A further clause of the agreement in free words: its heading and its text. */
public record Clause(String heading, String body) {

    String words(WordedField field) {
        return switch (field) {
            case CLAUSE_HEADING -> heading;
            case CLAUSE_BODY -> body;
            default -> throw new IllegalArgumentException(field + " is not a clause's");
        };
    }
}
