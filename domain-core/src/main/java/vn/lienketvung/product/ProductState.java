package vn.lienketvung.product;

/** Whether the public sees a product. */
public enum ProductState {
    /** Bản nháp: being described, and as incomplete as its maker likes. */
    DRAFT,
    /** Đã công bố. */
    PUBLISHED,
    /** Đã rút: it was public once, and may be again. */
    WITHDRAWN;

    public boolean canBecome(ProductState next) {
        return switch (next) {
            case DRAFT -> false;
            case PUBLISHED -> this != PUBLISHED;
            case WITHDRAWN -> this == PUBLISHED;
        };
    }
}
