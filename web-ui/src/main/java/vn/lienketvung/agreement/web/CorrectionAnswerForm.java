package vn.lienketvung.agreement.web;

import org.jspecify.annotations.Nullable;

/** What is said to a correction: nothing when it is countersigned, the reason when it is refused. */
record CorrectionAnswerForm(@Nullable String answer, @Nullable Long version) {

    String words() {
        return answer == null ? "" : answer;
    }

    /** A form without its version was written on none that ever was. */
    long seen() {
        return version == null ? -1 : version;
    }
}
