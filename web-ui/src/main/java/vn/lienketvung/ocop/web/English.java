package vn.lienketvung.ocop.web;

import java.util.Locale;

/** Whether a page is read in English. */
final class English {

    private English() {}

    static boolean is(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
