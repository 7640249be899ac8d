package vn.lienketvung.dossier;

import vn.lienketvung.ocop.Criterion;

/**
 * Something that is missing before a dossier may be filed.
 *
 * @param section where it is filled in
 * @param criterion what it is about
 */
public record Gap(Kind kind, Criterion section, Criterion criterion) {

    /** What is missing. */
    public enum Kind {
        /** Chưa chọn mức. */
        UNANSWERED,
        /** Chưa có minh chứng. */
        NO_EVIDENCE,
        /** Chưa xác nhận điều kiện bắt buộc. */
        CONDITION,
        /** Chưa trả lời yêu cầu bổ sung. */
        SHORTCOMING
    }
}
