package vn.lienketvung.agreement.web.editor;

import org.jspecify.annotations.Nullable;

/** Where an entry differs from its paper, as the counterpart typed it. */
record DifferenceForm(@Nullable String difference) {}
