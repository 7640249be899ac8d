package vn.lienketvung.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A working calendar without a database. */
public final class InMemoryDayExceptions implements DayExceptions {

    private final SortedMap<LocalDate, DayException> days = new TreeMap<>();

    public InMemoryDayExceptions(SpecialDay... days) {
        this(List.of(days));
    }

    public InMemoryDayExceptions(Collection<SpecialDay> days) {
        days.forEach(day ->
                save(
                        new DayException(
                                day.day(),
                                day.kind(),
                                new DayText(day.name(), day.nameEnglish(), "Nguồn thử", true))));
    }

    @Override
    public DayException save(DayException exception) {
        days.put(exception.day(), exception);
        return exception;
    }

    @Override
    public void delete(DayException exception) {
        days.remove(exception.day());
    }

    @Override
    public Optional<DayException> findById(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Override
    public List<DayException> all() {
        return List.copyOf(days.values());
    }
}
