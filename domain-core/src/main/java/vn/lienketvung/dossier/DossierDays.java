package vn.lienketvung.dossier;

import java.time.Clock;
import java.time.LocalDate;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** By when whoever has a dossier is done with it, counted in working days from today. */
@UseCase
public class DossierDays {

    private final DayExceptions days;
    private final DossierTerms terms;
    private final Clock clock;

    public DossierDays(DayExceptions days, DossierTerms terms, Clock clock) {
        this.days = days;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param state one in which somebody has a set time
     */
    public LocalDate due(DossierState state) {
        var count =
                terms.in(state)
                        .orElseThrow(() -> new IllegalArgumentException("No term in " + state));
        return days.calendar().plusWorkingDays(VietnamTime.today(clock), count).result();
    }
}
