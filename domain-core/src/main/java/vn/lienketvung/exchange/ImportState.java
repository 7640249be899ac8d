package vn.lienketvung.exchange;

/** Where an import stands. */
public enum ImportState {
    /** Chờ đối chiếu cột: the file is here, which column is which has to be confirmed. */
    MATCHING,
    /** Đang kiểm tra: the portal goes through the rows and stores nothing. */
    CHECKING,
    /** Đã kiểm tra: its sender decides. */
    CHECKED,
    /** Đang nạp: the portal stores the rows, all in one go. */
    LOADING,
    /** Đã nạp. */
    LOADED,
    /** Đang hoàn tác. */
    UNDOING,
    /** Đã hoàn tác: the register is as it was before. */
    UNDONE,
    /** Đã bỏ: nothing was stored. */
    DISCARDED,
    /** Không đọc được: nothing was stored. */
    FAILED;

    /** Whether the portal is at work on it. */
    public boolean isAtWork() {
        return this == CHECKING || this == LOADING || this == UNDOING;
    }

    /** Whether its sender may still decide that nothing comes of it. */
    public boolean isOpen() {
        return this == MATCHING || this == CHECKED || this == FAILED;
    }
}
