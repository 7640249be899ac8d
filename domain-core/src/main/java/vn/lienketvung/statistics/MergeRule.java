package vn.lienketvung.statistics;

/** How the figures of several places make the figure of the place that they form together. */
public enum MergeRule {
    /** Cộng: amounts and counts. */
    SUM,
    /** Bình quân gia quyền: rates, each with the weight of its place. */
    WEIGHTED_MEAN,
    /** Lấy giá trị lớn nhất. */
    MAXIMUM,
    /** Không gộp được: no rule makes the figure of the whole out of its parts. */
    NOT_COMPARABLE
}
