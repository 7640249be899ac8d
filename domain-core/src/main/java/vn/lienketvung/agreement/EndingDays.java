package vn.lienketvung.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.lienketvung.shared.VietnamTime;

/** The days that count when an agreement ends. */
public class EndingDays {

    private final EndingSettings settings;
    private final UnaryOperator<LocalDate> onWorkingDay;
    private final Clock clock;

    /**
     * @param onWorkingDay moves a deadline on a day off to the next working day
     */
    public EndingDays(EndingSettings settings, UnaryOperator<LocalDate> onWorkingDay, Clock clock) {
        this.settings = settings;
        this.onWorkingDay = onWorkingDay;
        this.clock = clock;
    }

    public LocalDate today() {
        return VietnamTime.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** The first day on which a notice given now may take effect. */
    public LocalDate earliestTermination() {
        return today().plusDays(settings.noticeDays());
    }

    /** The first day on which a conclusion of the council recorded now may take effect. */
    public LocalDate earliestCouncilEnding() {
        return today().plusDays(1);
    }

    /** By when what is open must be settled, counted from today: who was told late has the whole time. */
    public LocalDate settleBy() {
        return onWorkingDay.apply(today().plusDays(settings.settleDays()));
    }

    public EndingSettings settings() {
        return settings;
    }
}
