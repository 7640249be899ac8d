package vn.lienketvung.commitment.web;

import org.jspecify.annotations.Nullable;

/** An answer to a proposal; which button was pressed says whether it accepts. */
record AnswerForm(@Nullable String answer, @Nullable String answerNote) {

    boolean accepts() {
        return "accept".equals(answer);
    }

    String note() {
        return Words.plain(answerNote);
    }
}
