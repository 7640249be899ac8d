package vn.lienketvung.dossier;

/** What is done to a dossier. */
public enum DossierMove {
    /** Nộp hồ sơ: the producer. */
    FILE,
    /** Gửi báo cáo của xã: the commune. */
    REPORT,
    /** Trả lại một lần với đầy đủ danh mục cần bổ sung: the province. */
    GIVE_BACK,
    /** Nộp bổ sung: the producer. */
    ANSWER,
    /** Tiếp nhận, chuyển hội đồng: the province. */
    ACCEPT,
    /** Không tiếp nhận: the province. */
    TURN_AWAY,
    /** Kết luận điểm: the council. */
    SCORE,
    /** Công nhận. */
    RECOGNISE,
    /** Không công nhận. */
    DECLINE,
    /** Chuyển bộ xét năm sao. */
    FORWARD,
    /** Bộ không công nhận năm sao. */
    REFUSE_FIVE,
    /** Rút hồ sơ: the producer. */
    WITHDRAW;

    /** Whether whoever does it says why. */
    public boolean needsReason() {
        return this == TURN_AWAY || this == WITHDRAW;
    }
}
