package vn.lienketvung.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
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
     */
    List<Cell> cells(@Nullable CooperationField field, @Nullable Integer year, Official by);

    /**
     * One pair of provinces.
     *
     * @param agreements in force
     * @param commitments that their texts hold
     * @param fulfilled how many of these the counterparts have confirmed
     * @param heardOf when progress was last reported or confirmed, or else when the last agreement came into force;
     *     of values taken over from paper the day they refer to, not the day of their entry
     */
    record Cell(
            ProvinceCode one,
            ProvinceCode other,
            int agreements,
            int commitments,
            int fulfilled,
            Instant heardOf) {

        /** Whole percent of the commitments kept, rounded down; null without commitments, which is not zero. */
        public @Nullable Integer percentKept() {
            return commitments == 0 ? null : fulfilled * 100 / commitments;
        }

        /** Whether nothing has been heard since that moment although commitments are still open. */
        public boolean isStale(Instant since) {
            return fulfilled < commitments && heardOf.isBefore(since);
        }
    }
}
