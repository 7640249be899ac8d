package vn.lienketvung.document;

/**
 * Số, ký hiệu: number and symbol of a document, such as {@code Số: 115/KH-UBND}.
 *
 * @param text as it is printed
 */
public record DocumentNumber(String text) {

    private static final String LABEL = "Số: ";

    public DocumentNumber {
        text = Legible.line(text);
    }

    /**
     * Given by the clerk's office; numbers below ten get a zero in front of them (annex I part II section I.3).
     *
     * @param body the abbreviation of the issuing body, such as {@code UBND}; for a letter with its unit, {@code UBND-KTTH}
     */
    public static DocumentNumber of(int number, DocumentKind kind, String body) {
        if (number < 1) throw new IllegalArgumentException("Numbers begin with 1");
        return recorded((number < 10 ? "0" : "") + number + "/" + symbol(kind, body));
    }

    /** As it was recorded with the signed paper. */
    public static DocumentNumber recorded(String numberAndSymbol) {
        return new DocumentNumber(LABEL + numberAndSymbol);
    }

    /** Not numbered yet: room for the number. */
    public static DocumentNumber open(DocumentKind kind, String body) {
        return recorded(Blank.SHORT + "/" + symbol(kind, body));
    }

    /** Not numbered yet, and the abbreviation of the issuing body is not known here either. */
    public static DocumentNumber open(DocumentKind kind) {
        return open(kind, Blank.SHORT);
    }

    private static String symbol(DocumentKind kind, String body) {
        return kind.abbreviation().isEmpty() ? body : kind.abbreviation() + "-" + body;
    }
}
