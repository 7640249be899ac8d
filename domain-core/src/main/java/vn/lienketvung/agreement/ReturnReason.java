package vn.lienketvung.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One thing the reviewer wants mended, and what the lead party answered on resubmission.
 *
 * @param round the return it belongs to, from 1
 * @param section the part of the text it concerns
 */
public record ReturnReason(
        int round, ReturnCode code, Section section, String note, @Nullable String answer) {

    public boolean isAnswered() {
        return answer != null && !answer.isBlank();
    }

    ReturnReason inRound(int of) {
        return new ReturnReason(of, code, section, note, answer);
    }

    ReturnReason answered(String text) {
        return new ReturnReason(round, code, section, note, text);
    }
}
