package vn.lienketvung.geography;

import java.util.List;

/** What became of a unit. */
public enum Fate {
    /** It is still there. */
    LIVES,
    /** Giữ nguyên: the new list carries it on under the same name and kind. */
    KEPT,
    /** Đổi tên or changed in kind, with the same territory. */
    RENAMED,
    /** Nhập: it went whole into a unit made of several. */
    MERGED,
    /** Chia: its territory went to several units. */
    SPLIT;

    /**
     * @param successions every link from one unit to its successors
     */
    public static Fate of(List<Succession> successions) {
        if (successions.isEmpty()) return LIVES;
        if (successions.size() > 1) return SPLIT;
        Succession only = successions.getFirst();
        if (!only.sole()) return MERGED;
        return sameName(only) ? KEPT : RENAMED;
    }

    /** The two lists place tone marks differently (Hoà, Hòa), which is no change of name. */
    private static boolean sameName(Succession link) {
        Designation before = link.predecessor().latest();
        Designation after = link.successor().designations().getFirst();
        return before.type() == after.type()
                && PlaceQuery.withoutMarks(before.name())
                        .equals(PlaceQuery.withoutMarks(after.name()));
    }
}
