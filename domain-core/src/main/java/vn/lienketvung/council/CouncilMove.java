package vn.lienketvung.council;

/** What is done with a council. */
public enum CouncilMove {
    /** Mở phiếu: everybody has handed in, or the chair goes on with whoever has. */
    LAY_OPEN,
    /** Thảo luận, chấm lại: the chair writes down what was said, and everybody scores again. */
    DISCUSS,
    /** Kết luận: the chair. */
    CONCLUDE
}
