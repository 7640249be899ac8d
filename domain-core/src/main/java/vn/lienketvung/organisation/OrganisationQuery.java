package vn.lienketvung.organisation;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Which organisations a list shows.
 *
 * @param text part of either name, compared without accents; null for all
 * @param page from 1
 */
public record OrganisationQuery(
        @Nullable String text,
        @Nullable OrganisationKind kind,
        @Nullable ProvinceCode province,
        int page) {

    /** Rows of one page. */
    public static final int SIZE = 25;

    public OrganisationQuery {
        page = Math.clamp(page, 1, 100_000);
    }
}
