package vn.lienketvung.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text part of a name, a username or an organisation, compared without accents; null for all
 * @param page from 1
 */
public record AccountQuery(
        @Nullable String text, @Nullable Role role, @Nullable AccountStatus status, int page) {

    /** Rows of one page. */
    public static final int SIZE = 25;

    public AccountQuery {
        page = Math.clamp(page, 1, 100_000);
    }
}
