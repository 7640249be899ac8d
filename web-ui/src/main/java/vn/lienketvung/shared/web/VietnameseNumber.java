package vn.lienketvung.shared.web;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;
import vn.lienketvung.shared.Written;

/**
 * A number as it is typed in Vietnam: dots between thousands, a comma before decimals, whatever the language
 * of the page. Anything else is refused, never guessed: the JDK reads {@code 1,234,567.89} as 1.234.
 */
class VietnameseNumber implements Formatter<BigDecimal> {

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        return Written.number(text).orElseThrow(() -> new ParseException(text, 0));
    }

    @Override
    public String print(BigDecimal value, Locale locale) {
        return Fmt.typed(value);
    }
}
