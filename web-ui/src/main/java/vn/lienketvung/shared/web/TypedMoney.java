package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as officials write it: a number, and whether it counts đồng, million or thousand million đồng.
 *
 * @param unit empty for đồng
 */
public record TypedMoney(@Nullable String amount, @Nullable String unit) {

    private static final int DECIMALS = 4;
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    /** In the greatest unit that needs no more decimals than may be typed. */
    public static TypedMoney of(BigDecimal dong) {
        if (fits(dong, BILLION)) return in(dong, BILLION, "tỷ đồng");
        if (fits(dong, MILLION)) return in(dong, MILLION, "triệu đồng");
        return in(dong, BigDecimal.ONE, "đồng");
    }

    /** Null when the words name no unit of money. */
    public @Nullable BigDecimal factor() {
        var words = Objects.requireNonNullElse(unit, "").strip().toLowerCase(Locale.ROOT);
        return switch (words.replace("đồng", "").strip()) {
            case "" -> BigDecimal.ONE;
            case "triệu" -> MILLION;
            case "tỷ", "tỉ" -> BILLION;
            default -> null;
        };
    }

    /** Null when it cannot be read. */
    public @Nullable BigDecimal dong() {
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
