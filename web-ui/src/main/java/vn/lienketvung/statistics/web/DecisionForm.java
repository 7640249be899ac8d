package vn.lienketvung.statistics.web;

import org.jspecify.annotations.Nullable;

/**
 * A decision on what was entered.
 *
 * @param reason why it is reopened; nothing for other decisions
 * @param seen the number of the newest turn when the page was opened
 */
record DecisionForm(@Nullable String reason, @Nullable Integer seen) {

    String words() {
        return reason == null ? "" : reason;
    }

    /** A form without the number saw nothing. */
    int seenOr0() {
        return seen == null ? 0 : seen;
    }
}
