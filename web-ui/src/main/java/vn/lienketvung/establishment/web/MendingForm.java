package vn.lienketvung.establishment.web;

import org.jspecify.annotations.Nullable;

/** Code and telephone number of somebody who wants to mend a declaration. */
record MendingForm(@Nullable String code, @Nullable String phone) {

    String typedCode() {
        return code == null ? "" : code;
    }

    String typedPhone() {
        return phone == null ? "" : phone;
    }
}
