package vn.lienketvung.ocop.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CriterionOption;

/**
 * One answer as a page offers it.
 *
 * @param value what a form sends for it
 * @param stars the band from which on it is asked for; null for none
 */
record OptionView(String value, String label, int points, @Nullable Integer stars, boolean chosen) {

    static OptionView of(String value, CriterionOption option, boolean chosen) {
        return new OptionView(value, option.label(), option.points(), option.stars(), chosen);
    }
}
