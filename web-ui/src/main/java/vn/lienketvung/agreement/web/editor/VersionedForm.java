package vn.lienketvung.agreement.web.editor;

import org.jspecify.annotations.Nullable;

/** A form that knows on which version of the agreement it was filled in. */
interface VersionedForm {

    /** {@link vn.lienketvung.agreement.Agreement#version} when the page was opened. */
    @Nullable Long version();

    default long versionSeen() {
        var seen = version();
        return seen == null ? -1 : seen;
    }
}
