package vn.lienketvung.notification;

import java.util.Locale;

/** The language a person gets mails in; pages follow the language chosen in the browser. */
public enum ReaderLanguage {
    /** Vietnamese, unless somebody chose otherwise. */
    VI,
    /** English. */
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
