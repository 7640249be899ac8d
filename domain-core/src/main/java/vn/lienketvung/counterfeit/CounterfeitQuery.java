package vn.lienketvung.counterfeit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Which reports of fakes somebody looks for.
 *
 * @param state null for any
 * @param text a piece of product, producer, shop or code; null for any
 * @param page from 1
 * @param everywhere all of them
 * @param provinces whose reports are shown otherwise
 */
public record CounterfeitQuery(
        @Nullable CounterfeitState state,
        @Nullable String text,
        int page,
        boolean everywhere,
        Set<ProvinceCode> provinces) {

    /** Rows of a page. */
    public static final int SIZE = 25;
}
