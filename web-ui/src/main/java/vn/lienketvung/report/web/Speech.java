package vn.lienketvung.report.web;

import java.math.BigDecimal;

/** Words and numbers in the language of whoever reads: the reader's on a page, Vietnamese on paper. */
interface Speech {

    String say(String key, Object... arguments);

    String number(BigDecimal number);
}
