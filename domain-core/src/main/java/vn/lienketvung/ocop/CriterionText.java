package vn.lienketvung.ocop;

import org.jspecify.annotations.Nullable;

/**
 * What is written about a part, a section or a criterion.
 *
 * @param titleEnglish null where nobody translated it
 * @param note how to read it; null for none
 * @param condition what must hold for the product to be assessed at all; null for none
 */
public record CriterionText(
        String title,
        @Nullable String titleEnglish,
        @Nullable String note,
        @Nullable String condition) {

    public static CriterionText of(String title) {
        return new CriterionText(title, null, null, null);
    }

    public String title(boolean english) {
        return english && titleEnglish != null ? titleEnglish : title;
    }
}
