package vn.lienketvung.agreement.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienketvung.agreement.web.WordPiece.Kind;

/**
 * Two versions of a paragraph as one line of words that stayed, went and came. Where little stayed, the old
 * paragraph stands whole before the new one: a mosaic of single words is harder to read than both.
 */
final class WordDifference {

    /** A word or number with its inner marks, a stretch of space, or one other character. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,/:-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.");

    /** The least share of the longer text that must have stayed. */
    private static final double WORTH_WEAVING = 0.25;

    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private final List<WordPiece> pieces = new ArrayList<>();
    private int stayed;

    private WordDifference() {}

    static List<WordPiece> between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) return whole(before, after);
        var weave = new WordDifference();
        DiffUtils.diff(tokens(before), tokens(after), true).getDeltas().forEach(weave::take);
        weave.closeKept();
        weave.closeChange();
        if (weave.stayed < WORTH_WEAVING * Math.max(before.length(), after.length()))
            return whole(before, after);
        return weave.pieces;
    }

    /** A day, a number or a name: the old one, then the new one. */
    static List<WordPiece> whole(String before, String after) {
        return Stream.of(new WordPiece(Kind.REMOVED, before), new WordPiece(Kind.ADDED, after))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }

    private void take(AbstractDelta<String> delta) {
        var source = String.join("", delta.getSource().getLines());
        if (delta.getType() == DeltaType.EQUAL) {
            kept.append(source);
            if (!source.isBlank()) stayed += source.length();
            return;
        }
        closeKept();
        removed.append(source);
        added.append(String.join("", delta.getTarget().getLines()));
    }

    /** A mere space between two changes belongs to both, so that whole phrases stand together. */
    private void closeKept() {
        if (kept.isEmpty()) return;
        var words = kept.toString();
        kept.setLength(0);
        if (words.isBlank() && removed.length() + added.length() > 0) {
            removed.append(words);
            added.append(words);
            return;
        }
        if (endsWithSpace(removed) && endsWithSpace(added)) {
            removed.setLength(removed.length() - 1);
            added.setLength(added.length() - 1);
            words = " " + words;
        }
        closeChange();
        pieces.add(new WordPiece(Kind.KEPT, words));
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void closeChange() {
        if (!removed.toString().isBlank())
            pieces.add(new WordPiece(Kind.REMOVED, removed.toString()));
        if (!added.toString().isBlank()) pieces.add(new WordPiece(Kind.ADDED, added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
