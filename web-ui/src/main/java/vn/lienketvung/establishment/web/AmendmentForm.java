package vn.lienketvung.establishment.web;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.establishment.AmendmentGround;
import vn.lienketvung.shared.web.Typed;
import vn.lienketvung.shared.web.TypedDay;

/** By which paper, and since when, as typed. */
record AmendmentForm(@Nullable String document, @TypedDay @Nullable String since) {

    static final AmendmentForm EMPTY = new AmendmentForm(null, null);

    AmendmentGround ground() {
        return new AmendmentGround(document == null ? "" : document, Typed.day(since));
    }
}
