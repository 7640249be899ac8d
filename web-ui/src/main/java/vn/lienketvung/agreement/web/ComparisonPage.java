package vn.lienketvung.agreement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.PartFate;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.agreement.TextComparison;
import vn.lienketvung.agreement.Turn;

/**
 * Two submissions side by side.
 *
 * @param comparison null while there is nothing to compare with
 * @param chapters every section in which something changed or to which a reason belongs, and then the others
 */
record ComparisonPage(
        Agreement agreement, @Nullable TextComparison comparison, List<Chapter> chapters) {

    /** One section of the text. */
    record Chapter(Section section, List<PartBlock> parts, List<ReturnReason> reasons) {

        public List<PartBlock> changed() {
            return parts.stream().filter(part -> !part.isUnchanged()).toList();
        }

        public List<PartBlock> unchanged() {
            return parts.stream().filter(PartBlock::isUnchanged).toList();
        }
    }

    /** A party, commitment, clause or pledge. */
    record PartBlock(
            String title,
            @Nullable String words,
            PartFate fate,
            boolean moved,
            List<FieldLine> fields) {

        public boolean isUnchanged() {
            return fate == PartFate.UNCHANGED;
        }

        /** Rewritten, and at another place too. */
        public boolean isMovedAsWell() {
            return moved && fate == PartFate.CHANGED;
        }

        public String style() {
            return switch (fate) {
                case UNCHANGED -> "";
                case CHANGED, MOVED -> "warn";
                case ADDED -> "ok";
                case REMOVED -> "bad";
            };
        }
    }

    /** One value, word by word. */
    record FieldLine(String label, List<WordPiece> pieces) {}

    public String address() {
        return "/lam-viec/thoa-thuan/" + agreement.id();
    }

    /** When and by whom a round's text was submitted; null for the one being mended. */
    public @Nullable HistoryEntry submitted(int round) {
        return agreement.history().stream()
                .filter(entry -> entry.turn() == Turn.SUBMITTED)
                .skip(round - 1L)
                .findFirst()
                .orElse(null);
    }

    public long count(String fate) {
        return chapters.stream()
                .flatMap(chapter -> chapter.parts().stream())
                .filter(part -> part.fate().name().equals(fate))
                .count();
    }

    /** The names of what can have become of a part, the telling ones first. */
    public List<String> fates() {
        return List.of("CHANGED", "ADDED", "REMOVED", "MOVED", "UNCHANGED");
    }
}
