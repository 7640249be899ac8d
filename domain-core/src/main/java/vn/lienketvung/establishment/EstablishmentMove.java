package vn.lienketvung.establishment;

/** What is done to an establishment in the register after it was declared. */
public enum EstablishmentMove {
    /** Khai lại: the declarant mended what was wrong. */
    DECLARE_AGAIN,
    /** Xác nhận: it is there, as declared. */
    CONFIRM,
    /** Trả lại: what is wrong is said. */
    SEND_BACK,
    /** Tạm ngừng. */
    SUSPEND,
    /** Hoạt động trở lại. */
    RESUME,
    /** Giải thể. */
    DISSOLVE,
    /** Ghi nhầm giải thể: it was never dissolved, and works on. */
    REVIVE;

    /** Whether whoever does it says why. */
    public boolean needsReason() {
        return this == SEND_BACK || this == SUSPEND || this == DISSOLVE || this == REVIVE;
    }

    /** Whether it is a matter of whoever answers for the commune; the declarant alone declares again. */
    public boolean isOfCommune() {
        return this != DECLARE_AGAIN;
    }
}
