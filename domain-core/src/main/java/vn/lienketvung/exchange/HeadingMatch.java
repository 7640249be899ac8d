package vn.lienketvung.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds out which heading means which column; no two headings mean the same. */
public final class HeadingMatch {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");

    private HeadingMatch() {}

    /**
     * The keys of the columns that the headings mean, in their order; an empty one for a heading that means none.
     */
    public static List<String> of(List<String> headings, List<TableColumn> columns) {
        var keys = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var heading : headings) keys.add(meant(heading, columns, taken, HeadingMatch::isSame));
        for (int at = 0; at < keys.size(); at++)
            if (keys.get(at).isEmpty())
                keys.set(at, meant(headings.get(at), columns, taken, HeadingMatch::isPart));
        return keys;
    }

    /** How many of them mean something exactly; tells headings from data. */
    static long score(List<String> headings, List<TableColumn> columns) {
        var taken = new HashSet<String>();
        return headings.stream()
                .filter(each -> !meant(each, columns, taken, HeadingMatch::isSame).isEmpty())
                .count();
    }

    private interface Way {
        boolean fits(String heading, String synonym);
    }

    private static String meant(
            String heading, List<TableColumn> columns, HashSet<String> taken, Way way) {
        var key = plain(heading);
        if (key.isEmpty()) return "";
        Predicate<TableColumn> fits =
                column -> column.synonyms().stream().anyMatch(each -> way.fits(key, plain(each)));
        return columns.stream()
                .filter(column -> !taken.contains(column.key()))
                .filter(fits)
                .map(TableColumn::key)
                .filter(taken::add)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(String heading, String synonym) {
        return heading.equals(synonym);
    }

    private static boolean isPart(String heading, String synonym) {
        return synonym.length() >= 5 && (" " + heading + " ").contains(" " + synonym + " ");
    }

    /** Lower case, no marks, đ as d, nothing but letters and digits, without what stands in brackets. */
    public static String plain(String text) {
        var bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        if (bare.indexOf('(') >= 0) bare = IN_BRACKETS.matcher(bare).replaceAll(" ");
        var plain = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            char sign = bare.charAt(at) == 'đ' ? 'd' : bare.charAt(at);
            if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') plain.append(sign);
            else if (!isMark(sign) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')
                plain.append(' ');
        }
        return plain.toString().strip();
    }

    private static boolean isMark(char sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
