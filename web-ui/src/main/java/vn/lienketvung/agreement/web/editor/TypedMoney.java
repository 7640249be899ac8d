package vn.lienketvung.agreement.web.editor;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;

/**
 * An amount of money as officials write it: a number, and whether it counts đồng, million or thousand million đồng.
 *
 * @param unit empty for đồng
 */
record TypedMoney(@Nullable String amount, @Nullable String unit) {

    private static final int DECIMALS = 4;
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    /** In the greatest unit that needs no more decimals than may be typed. */
    static TypedMoney of(BigDecimal dong) {
        if (fits(dong, BILLION)) return in(dong, BILLION, "tỷ đồng");
        if (fits(dong, MILLION)) return in(dong, MILLION, "triệu đồng");
        return in(dong, BigDecimal.ONE, "đồng");
    }

    /** Null when the words name no unit of money. */
    @Nullable BigDecimal factor() {
        var words = TypedValues.plain(unit).toLowerCase(Locale.ROOT);
        return switch (words.replace("đồng", "").strip()) {
            case "" -> BigDecimal.ONE;
            case "triệu" -> MILLION;
            case "tỷ", "tỉ" -> BILLION;
            default -> null;
        };
    }

    /** Null when it cannot be read. */
    @Nullable BigDecimal dong() {
        var number = Typed.number(amount);
        var factor = factor();
        return number == null || factor == null ? null : number.multiply(factor);
    }

    private static boolean fits(BigDecimal dong, BigDecimal unit) {
        return dong.abs().compareTo(unit) >= 0
                && dong.divide(unit).stripTrailingZeros().scale() <= DECIMALS;
    }

    private static TypedMoney in(BigDecimal dong, BigDecimal unit, String name) {
        return new TypedMoney(Fmt.typed(dong.divide(unit).stripTrailingZeros()), name);
    }
}
