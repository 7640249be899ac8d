package vn.lienketvung.document.web;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of Vietnamese may end: after a space, which stands between all syllables, and after the hyphen of a joined
 * word. The library would also end lines after slashes, in the middle of a day or of a document's number.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int NONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String of) {
        text = of;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) return NONE;
        at++;
        while (at < text.length() && !mayEndBefore(at)) at++;
        return at;
    }

    private boolean mayEndBefore(int position) {
        var last = text.charAt(position - 1);
        var next = text.charAt(position);
        return last == ' ' && next != ' '
                || last == '-'
                        && position > 1
                        && Character.isLetter(text.charAt(position - 2))
                        && Character.isLetter(next);
    }
}
