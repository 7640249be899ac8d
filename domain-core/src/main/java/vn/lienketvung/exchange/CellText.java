package vn.lienketvung.exchange;

import java.text.Normalizer;

/** The text of a cell as it is kept: composed, without control or invisible signs, without blanks at its ends. */
public final class CellText {

    /** What spreadsheets hold at most. */
    public static final int LONGEST = 32_767;

    private CellText() {}

    public static String tidy(String raw) {
        var cut = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        if (isPlain(cut)) return cut;
        return Normalizer.normalize(cut, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n]]", "")
                .replaceAll("[\\u00a0\\u200b\\ufeff]", " ")
                .strip();
    }

    /** Most cells need nothing done, and there are a million of them. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()) return true;
        if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') return false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign < ' ' || sign > '~' && !isComposed(sign)) return false;
        }
        return true;
    }

    /** Letters of Vietnamese that stand for themselves in NFC. */
    private static boolean isComposed(char sign) {
        return sign >= '\u00c0' && sign <= '\u01b0' || sign >= '\u1ea0' && sign <= '\u1ef9';
    }
}
