package vn.lienketvung.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.commitment.Rollup;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** Trang một tờ cho lãnh đạo: what a province or department owes, is owed, cannot move, and what is due this month. */
public interface LeaderSheet {

    /** A part names at most so many; how many there are stands in its head. */
    int SHOWN = 6;

    /** The parts in the order of the sheet; each stands there, even an empty one. */
    List<Part> partsFor(Official official, Reckoning reckoning);

    /** How far everything has come that the side of this person promised and that binds it now. */
    Rollup progressOf(Official official);

    /** Whether the sheet is for this person: whoever sees a province as a whole. */
    static boolean isFor(Official official) {
        var province = official.province();
        return province != null && official.seesProvince(province);
    }

    /** Whether the sheet speaks of the own body only: a head of department answers for that. */
    static boolean ofOwnBodyOnly(Official official) {
        return official.holds(Role.DEPARTMENT_HEAD) && !official.holds(Role.PROVINCE_LEADER);
    }

    /** What a part tells of. */
    enum Concern {
        /** Our open commitments, the longest overdue first. */
        OWED_BY_US,
        /** What others promised and we are to confirm. */
        OWED_TO_US,
        /** Claims of ours nobody answers, agreements of ours that do not move. */
        BLOCKED,
        /** Our open commitments with a day still to come this month. */
        DUE_THIS_MONTH,
        /** Agreements of ours that a party or the council ends before their term, until all is settled. */
        ENDS_EARLY
    }

    /** One part of the sheet with the first of its items. */
    record Part(Concern concern, long count, List<Item> items) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * @param commitment whether it is one; else an agreement
     * @param context the agreement of a commitment; of an agreement that the council ends, its conclusion; else null
     * @param waitingFor who has to move next; null when it is ourselves
     * @param day due on that day, or silent since
     */
    record Item(
            boolean commitment,
            UUID subject,
            String text,
            @Nullable String context,
            @Nullable String waitingFor,
            LocalDate day) {}
}
