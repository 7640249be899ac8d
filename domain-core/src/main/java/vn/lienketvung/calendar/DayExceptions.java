package vn.lienketvung.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienketvung.shared.NotFound;

/** All days that are not what their place in the week says. */
public interface DayExceptions {

    DayException save(DayException exception);

    void delete(DayException exception);

    Optional<DayException> findById(LocalDate day);

    /** In the order of the days. */
    List<DayException> all();

    /** The calendar as it stands now. */
    default WorkingCalendar calendar() {
        return new WorkingCalendar(all().stream().map(DayException::special).toList());
    }

    /**
     * @throws NotFound when the day has no entry
     */
    default DayException get(LocalDate day) {
        return findById(day).orElseThrow(() -> new NotFound(CalendarEvent.SUBJECT, day));
    }
}
