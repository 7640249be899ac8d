package vn.lienketvung.ocop;

import java.util.Arrays;
import java.util.Optional;

/** The six groups of products of the programme (Decision 148/QĐ-TTg of 2023, Appendix I). */
public enum ProductGroup {
    /** Thực phẩm. */
    FOOD,
    /** Đồ uống. */
    BEVERAGES,
    /** Dược liệu và sản phẩm từ dược liệu. */
    MEDICINAL_HERBS,
    /** Thủ công mỹ nghệ. */
    HANDICRAFTS,
    /** Sinh vật cảnh. */
    ORNAMENTALS,
    /** Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. */
    TOURISM;

    /** From 1, in the order of the decision. */
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<ProductGroup> of(int number) {
        return Arrays.stream(values()).filter(group -> group.number() == number).findFirst();
    }
}
