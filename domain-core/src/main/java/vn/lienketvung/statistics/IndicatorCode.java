package vn.lienketvung.statistics;

/** Names an indicator for good, in references and in addresses: {@code grdp-gia-hien-hanh}. */
public record IndicatorCode(String value) {

    /** Small letters, digits and hyphens; a letter first. */
    public static final String SHAPE = "[a-z][a-z0-9-]{1,59}";

    public IndicatorCode {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("Not the code of an indicator: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
