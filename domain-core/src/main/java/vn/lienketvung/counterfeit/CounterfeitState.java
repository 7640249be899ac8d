package vn.lienketvung.counterfeit;

/** Where a report of a fake stands. */
public enum CounterfeitState {
    /** Mới gửi: nobody has taken it up. */
    REPORTED,
    /** Đang xác minh: an official looks into it. */
    TAKEN_UP,
    /** Đúng là hàng giả. */
    CONFIRMED,
    /** Không có căn cứ: label and goods are in order. */
    UNFOUNDED,
    /** Không xác định được: what is known does not tell. */
    UNDECIDABLE;

    /** Whether it ends the matter. */
    public boolean isAnswer() {
        return this != REPORTED && this != TAKEN_UP;
    }

    public boolean mayBecome(CounterfeitState next) {
        return switch (this) {
            case REPORTED -> next == TAKEN_UP;
            case TAKEN_UP -> next.isAnswer();
            case CONFIRMED, UNFOUNDED, UNDECIDABLE -> false;
        };
    }
}
