package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;

/** What the reviewer found, as it was typed. */
record ApprovalForm(@Nullable String conclusion) {

    static final ApprovalForm EMPTY = new ApprovalForm(null);

    String words() {
        return conclusion == null ? "" : conclusion;
    }
}
