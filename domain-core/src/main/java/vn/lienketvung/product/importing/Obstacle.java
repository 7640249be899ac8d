package vn.lienketvung.product.importing;

/** Why a row with nothing wrong in itself cannot be stored; the way out is the message {@code intake.product.rule.…}. */
public enum Obstacle {
    /** No establishment of the register has the tax code. */
    TAX_CODE_UNKNOWN(ProductColumn.PRODUCER_TAX_CODE, "producer-unknown-code"),
    /** No establishment of the commune is called so. */
    NAME_UNKNOWN(ProductColumn.PRODUCER, "producer-unknown-name"),
    /** Several establishments of the commune are called so. */
    NAME_OF_SEVERAL(ProductColumn.PRODUCER, "producer-several"),
    /** It is in the register of another province. */
    ELSEWHERE(ProductColumn.PRODUCER_TAX_CODE, "producer-elsewhere"),
    /** It was not confirmed yet, or has stopped. */
    AT_REST(ProductColumn.PRODUCER, "producer-at-rest"),
    /** The same product stands above. */
    TWICE(ProductColumn.NAME, "twice");

    private final ProductColumn column;
    private final String rule;

    Obstacle(ProductColumn column, String rule) {
        this.column = column;
        this.rule = rule;
    }

    /** Whose cell is marked. */
    ProductColumn column() {
        return column;
    }

    String rule() {
        return "intake.product.rule." + rule;
    }
}
