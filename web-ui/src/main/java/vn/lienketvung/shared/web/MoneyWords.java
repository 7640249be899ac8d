package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An amount of đồng in Vietnamese words, as it stands beneath the figure on paper; templates reach it as
 * {@code @moneyWords}. Readers of English see the figure alone.
 */
@Component("moneyWords")
public class MoneyWords {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final String[] GROUPS = {"", " nghìn", " triệu"};
    private static final long BILLION = 1_000_000_000L;

    /** Empty for nothing, for an amount that is not whole, and for readers of English. */
    public String of(@Nullable BigDecimal dong) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? "" : inVietnamese(dong);
    }

    /** The same for every reader, as documents need it. */
    public String inVietnamese(@Nullable BigDecimal dong) {
        if (dong == null || dong.signum() < 0 || dong.stripTrailingZeros().scale() > 0) return "";
        if (dong.precision() - dong.scale() > 18) return "";
        return vietnamese(dong.longValueExact()) + " đồng";
    }

    static String vietnamese(long number) {
        if (number == 0) return DIGITS[0];
        var words = new ArrayList<String>();
        if (number >= BILLION) words.add(vietnamese(number / BILLION) + " tỷ");
        var rest = number % BILLION;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            var three = (int) (rest / (long) Math.pow(1000, group) % 1000);
            if (three > 0) words.add(threeDigits(three, !words.isEmpty()) + GROUPS[group]);
        }
        return String.join(" ", words);
    }

    /**
     * @param within whether greater groups stand before it, so that missing hundreds are said
     */
    private static String threeDigits(int number, boolean within) {
        var words = new ArrayList<String>();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0 || within) words.add(DIGITS[hundreds] + " trăm");
        if (tens > 1) words.add(DIGITS[tens] + " mươi");
        if (tens == 1) words.add("mười");
        if (tens == 0 && ones > 0 && !words.isEmpty()) words.add("linh");
        if (ones > 0) words.add(lastDigit(tens, ones));
        return String.join(" ", words);
    }

    private static String lastDigit(int tens, int ones) {
        if (ones == 1 && tens > 1) return "mốt";
        if (ones == 5 && tens > 0) return "lăm";
        return DIGITS[ones];
    }
}
