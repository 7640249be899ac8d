package vn.lienketvung.privacy;

/** Why data are not erased although somebody asks for it. */
public enum RefusalGround {
    /** Pháp luật buộc giữ: a law has exactly these data kept, which one is said in words. */
    KEPT_BY_LAW,
    /** Đang có vụ việc: an inspection, a complaint or a dispute needs them until it is closed. */
    OPEN_CASE,
    /** Không phải người đó: it was not shown that the data are about whoever asks. */
    NOT_THE_PERSON
}
