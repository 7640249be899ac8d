package vn.lienketvung.agreement.correction;

/** The words in which two versions of a text differ, for a line of history. */
final class ChangedWords {

    private static final int LONGEST = 160;

    private ChangedWords() {}

    static String between(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) start++;
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) end++;
        while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) start--;
        while (end > 0 && !Character.isWhitespace(before.charAt(before.length() - end))) end--;
        return quoted(before.substring(start, before.length() - end).strip())
                + " → "
                + quoted(after.substring(start, after.length() - end).strip());
    }

    private static String quoted(String words) {
        var shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        return "“" + shown + "”";
    }
}
