package vn.lienketvung.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Working days that each side has for its turn, and how early one asks for the same stars again. They are the portal's own: a
 * province that has promised other terms sets them.
 *
 * @param renewMonths a renewal may be begun so many months before the stars end, and afterwards; no decree says how early
 */
public record DossierTerms(int report, int check, int answer, int renewMonths) {

    public static final DossierTerms DEFAULT = new DossierTerms(5, 5, 10, 6);

    /** The days that somebody has in that state; empty where no day is set. */
    Optional<Integer> in(DossierState state) {
        @Nullable Integer days =
                switch (state) {
                    case FILED -> report;
                    case FORM_CHECK, RECHECK -> check;
                    case RETURNED -> answer;
                    default -> null;
                };
        return Optional.ofNullable(days);
    }
}
