package vn.lienketvung;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said about a template by reading it as text. */
final class Templates {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<[^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^A-Za-z]]");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?<![:\\w-])(title|alt|aria-label|placeholder)=\"[^\"]*\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)\\s*[}(]");
    private static final Pattern PREFIX = Pattern.compile("#\\{'([A-Za-z][\\w.-]*\\.)'\\s*\\+");

    /** The fragment takes the place of its tag before these are asked, so they decide nothing. */
    private static final Pattern ASKED_TOO_LATE =
            Pattern.compile("\\sth:(if|unless|each|switch|case|with)=");

    /** Each forbidden construct by its reason. */
    private static final List<Pattern> FORBIDDEN =
            List.of(
                    Pattern.compile("th:utext"),
                    Pattern.compile("hx-on|hx:on"),
                    Pattern.compile("\\sstyle=|th:style"),
                    Pattern.compile("\\son[a-z]+=|th:on[a-z]+"),
                    Pattern.compile("<style"),
                    Pattern.compile("<script(?![^>]*\\bsrc=)"),
                    Pattern.compile("javascript:|\"js:"),
                    Pattern.compile("type=\"(date|datetime-local|month|number)\""));

    private Templates() {}

    /** Words that stand in the template instead of in a message. */
    static List<String> literalText(String template) {
        String markup = COMMENT.matcher(template).replaceAll("");
        List<String> found = new ArrayList<>();
        for (String between : TAG.split(markup)) {
            String text = between.replaceAll("&[a-z#0-9]+;", "").strip();
            if (WORD.matcher(text).find()) found.add(text);
        }
        Matcher tag = TAG.matcher(markup);
        while (tag.find())
            if (SPOKEN_ATTRIBUTE.matcher(tag.group()).find()
                    || FOREIGN_LETTER.matcher(tag.group()).find()) found.add(tag.group());
        return found;
    }

    static List<String> forbidden(String template) {
        String markup = COMMENT.matcher(template).replaceAll("");
        var found =
                new ArrayList<>(
                        FORBIDDEN.stream()
                                .filter(pattern -> pattern.matcher(markup).find())
                                .map(Pattern::pattern)
                                .toList());
        TAG.matcher(markup)
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains(" th:replace="))
                .filter(tag -> ASKED_TOO_LATE.matcher(tag).find())
                .forEach(found::add);
        return found;
    }

    /** The keys named in full. */
    static Set<String> keys(String template) {
        return all(KEY, template);
    }

    /** The beginnings of keys that are put together, such as {@code nav.}. */
    static Set<String> prefixes(String template) {
        return all(PREFIX, template);
    }

    private static Set<String> all(Pattern pattern, String template) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(COMMENT.matcher(template).replaceAll(""));
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
