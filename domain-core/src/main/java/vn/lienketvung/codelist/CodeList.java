package vn.lienketvung.codelist;

/**
 * One list that administrators keep. Lists come with the code that offers their entries, so nobody adds one by hand.
 *
 * @param code such as {@code don-vi-tinh}
 * @param purpose where the entries are offered, in Vietnamese
 * @param measures whether its entries count something, so that each says if only whole numbers make sense
 */
public record CodeList(
        String code,
        String name,
        String nameEnglish,
        String purpose,
        String purposeEnglish,
        boolean measures) {

    /** The list of units of measure. */
    public static final String UNITS = "don-vi-tinh";
}
