package vn.lienketvung.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/**
 * An administrator enters, changes or removes the exceptions of the working calendar. Open deadlines are
 * computed from it and move in the same moment; years that are over stay as they were.
 */
@UseCase
public class KeepCalendar {

    /** Who keeps the calendar. */
    static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private static final int YEARS_AHEAD = 5;
    private static final String ACTION = "calendar.keep";

    private final DayExceptions exceptions;
    private final DomainEvents events;
    private final Clock clock;

    public KeepCalendar(DayExceptions exceptions, DomainEvents events, Clock clock) {
        this.exceptions = exceptions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused when the day has an entry, lies in a year that is over or too far ahead, or is not fit
     *     for such an exception
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void add(LocalDate day, DayKind kind, DayText text) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        ActionRefused.ifAny(problems(day, kind));
        exceptions
                .findById(day)
                .ifPresent(taken -> {
                    throw new ActionRefused(
                            Refusal.at("day", "calendar.rule.day-taken", taken.text().name()));
                });
        var exception = new DayException(day, kind, text);
        exceptions.save(exception);
        events.announce(exception.added());
    }

    /**
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed or removed it since
     */
    public void change(LocalDate day, DayKind kind, DayText text, @Nullable Long version) {
        var exception = openForChange(day, version);
        ActionRefused.ifAny(problems(day, kind));
        if (exception.kind() == kind && exception.text().equals(text)) return;
        events.announce(exception.change(kind, text));
    }

    /**
     * @param version the version the administrator saw
     * @throws EditConflict when somebody else changed or removed it since
     */
    public void remove(LocalDate day, @Nullable Long version) {
        var exception = openForChange(day, version);
        ActionRefused.ifAny(yearProblem(day).stream().toList());
        exceptions.delete(exception);
        events.announce(exception.removed());
    }

    /** The first year that may still be changed. */
    public int firstOpenYear() {
        return VietnamTime.today(clock).getYear();
    }

    private DayException openForChange(LocalDate day, @Nullable Long version) {
        Acting.mustWriteFor(KEEPERS, ACTION);
        var exception = exceptions.get(day);
        if (!Objects.equals(exception.version(), version))
            throw new EditConflict(CalendarEvent.SUBJECT, day);
        return exception;
    }

    private List<Refusal> problems(LocalDate day, DayKind kind) {
        var year = yearProblem(day);
        if (year.isPresent()) return List.of(year.get());
        if (kind.fits(day)) return List.of();
        return List.of(
                kind == DayKind.WORKING_SATURDAY
                        ? Refusal.at("day", "calendar.rule.not-a-saturday", day)
                        : Refusal.at("day", "calendar.rule.already-off", day));
    }

    private Optional<Refusal> yearProblem(LocalDate day) {
        var first = firstOpenYear();
        if (day.getYear() < first)
            return Optional.of(
                    Refusal.at("day", "calendar.rule.year-over", String.valueOf(day.getYear())));
        if (day.getYear() > first + YEARS_AHEAD)
            return Optional.of(
                    Refusal.at(
                            "day", "calendar.rule.year-far", String.valueOf(first + YEARS_AHEAD)));
        return Optional.empty();
    }
}
