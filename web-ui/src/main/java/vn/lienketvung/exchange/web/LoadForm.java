package vn.lienketvung.exchange.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.ImportChoice;

/**
 * How to load.
 *
 * @param mode {@code all} or {@code good}
 * @param known {@code update} or {@code keep}
 */
record LoadForm(@Nullable String mode, @Nullable String known) {

    static final LoadForm CAREFUL = new LoadForm("all", "keep");

    ImportChoice choice() {
        return new ImportChoice(!"good".equals(mode), "update".equals(known));
    }
}
