package vn.lienketvung.establishment;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Which establishments a list shows.
 *
 * @param text part of the name or a tax code, compared without tone marks; null for all
 * @param commune part of the commune's name, compared likewise; null for all
 * @param page from 1
 */
public record EstablishmentQuery(
        @Nullable String text,
        @Nullable EstablishmentState state,
        @Nullable EstablishmentKind kind,
        @Nullable ProvinceCode province,
        @Nullable String commune,
        int page) {

    /** Rows of one page. */
    public static final int SIZE = 25;

    public EstablishmentQuery {
        page = Math.clamp(page, 1, 100_000);
    }
}
