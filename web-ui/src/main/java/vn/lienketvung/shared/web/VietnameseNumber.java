package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * A number as it is typed in Vietnam: dots between thousands, a comma before decimals, whatever the language
 * of the page. Anything else is refused, never guessed: the JDK reads {@code 1,234,567.89} as 1.234.
 */
class VietnameseNumber implements Formatter<BigDecimal> {

    private static final Pattern WRITTEN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final int LONGEST = 30;

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        String typed = text.strip();
        if (typed.length() > LONGEST || !WRITTEN.matcher(typed).matches())
            throw new ParseException(typed, 0);
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }

    @Override
    public String print(BigDecimal value, Locale locale) {
        return Fmt.typed(value);
    }
}
