package vn.lienketvung.ocop;

import org.jspecify.annotations.Nullable;

/**
 * An option that a band asks for and that was not reached.
 *
 * @param stars the band that asks for it; whatever the points, the product stays below
 * @param asked the option to reach
 * @param chosen what was chosen instead; null for nothing
 */
public record Floor(
        Criterion criterion, int stars, CriterionOption asked, @Nullable CriterionOption chosen) {}
