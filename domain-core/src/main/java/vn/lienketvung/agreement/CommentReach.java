package vn.lienketvung.agreement;

/** Who reads a comment. */
public enum CommentReach {
    /** Nội bộ: the author's own side alone. */
    INTERNAL,
    /** Chia sẻ: everybody who may see the agreement. */
    SHARED
}
