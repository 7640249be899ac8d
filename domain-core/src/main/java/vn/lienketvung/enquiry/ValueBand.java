package vn.lienketvung.enquiry;

/** Roughly what was traded, in đồng; said only by whoever wants to. */
public enum ValueBand {
    /** Dưới 10 triệu. */
    BELOW_10_MILLION,
    /** 10 đến dưới 50 triệu. */
    BELOW_50_MILLION,
    /** 50 đến dưới 200 triệu. */
    BELOW_200_MILLION,
    /** 200 triệu đến dưới 1 tỷ. */
    BELOW_1_BILLION,
    /** Từ 1 tỷ. */
    FROM_1_BILLION
}
