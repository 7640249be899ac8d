package vn.lienketvung.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;

/** Ma trận liên kết: which provinces are bound to each other by agreements in force, and how they keep them. */
public interface LinkageMatrix {

    /**
     * Every pair with at least one agreement in force that the person may see; a pair stands once, the smaller code
     * first.
     *
     * @param field null for all fields
     * @param year a calendar year that the term touches; null for whatever is in force now
     * @param silentDays without a report for so many days a commitment counts as silent
     */
    List<Cell> cells(
            @Nullable CooperationField field,
            @Nullable Integer year,
            Reckoning reckoning,
            int silentDays,
            Official by);

    /**
     * One pair of provinces.
     *
     * @param agreements in force
     * @param commitments that their texts hold
     * @param fulfilled how many of these the counterparts have confirmed
     * @param active how many are being worked on
     * @param silent how many of these are stale, as a commitment's outlook has it
     * @param heardOf when progress was last reported, or else when the last commitment could begin; without any,
     *     when the last agreement came into force; of values taken over from paper the day they refer to
     */
    record Cell(
            ProvinceCode one,
            ProvinceCode other,
            int agreements,
            int commitments,
            int fulfilled,
            int active,
            int silent,
            LocalDate heardOf) {

        /** Whole percent of the commitments kept, rounded down; null without commitments, which is not zero. */
        public @Nullable Integer percentKept() {
            return commitments == 0 ? null : fulfilled * 100 / commitments;
        }

        /** Whether something is being worked on and all of it is silent. */
        public boolean isStale() {
            return active > 0 && silent == active;
        }
    }
}
