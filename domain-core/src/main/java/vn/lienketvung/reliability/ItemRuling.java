package vn.lienketvung.reliability;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on a disputed commitment.
 *
 * @param finding what the record says instead; null when it stays as it was
 * @param struck whether extensions, returned reports and silence take nothing off any more
 */
public record ItemRuling(@Nullable Keeping finding, boolean struck, String reason) {

    /** Whether the record changes by it. */
    public boolean corrects() {
        return finding != null || struck;
    }
}
