package vn.lienketvung.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.DayException;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.DayKind;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaDayExceptionsTests {

    @Autowired DayExceptions exceptions;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @Test
    void anEntryComesBackAsItWasStored() {
        var stored = CalendarMother.entry("2028-09-02", DayKind.PUBLIC_HOLIDAY, "Quốc khánh");
        exceptions.save(stored);
        flush();

        var found = exceptions.get(stored.day());

        assertThat(found).isNotSameAs(stored).usingRecursiveComparison().isEqualTo(stored);
        CalendarMother.change(found, DayKind.PUBLIC_HOLIDAY, CalendarMother.text("Tên khác"));
        flush();
        assertThat(exceptions.get(stored.day()).text().name()).isEqualTo("Tên khác");
        exceptions.delete(exceptions.get(stored.day()));
        flush();
        assertThat(exceptions.findById(stored.day())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-02-03",
        "2026-02-13, 1, 2026-02-23",
        "2026-04-24, 3, 2026-05-04",
        "2026-08-21, 1, 2026-08-22",
        "2026-08-28, 1, 2026-09-03",
        "2027-02-04, 1, 2027-02-12",
        "2026-11-05, 45, 2027-01-08"
    })
    void theShippedHolidaysArePassedOver(LocalDate from, int n, LocalDate expected) {
        assertThat(exceptions.calendar().plusWorkingDays(from, n).result()).isEqualTo(expected);
    }

    @Test
    void everyShippedYearHasElevenHolidaysAndASourceForEach() {
        for (int year = 2025; year <= 2027; year++) {
            int of = year;
            assertThat(exceptions.all())
                    .filteredOn(each -> each.day().getYear() == of)
                    .filteredOn(each -> each.kind() == DayKind.PUBLIC_HOLIDAY)
                    .hasSize(11);
        }
        assertThat(exceptions.all()).noneMatch(each -> each.text().source().isBlank());
    }

    @Test
    void everybodyReadsTheCalendarAndOnlyAdministratorsChangeIt() {
        assertThat(viewpoint.as(Sight.VISITOR, () -> exceptions.all())).isNotEmpty();
        assertThat(viewpoint.as(Sight.NOBODY, () -> exceptions.all())).isEmpty();
        assertThatThrownBy(() -> viewpoint.run(Cast.LAN.sight(), () -> store("2028-01-03")))
                .hasMessageContaining("calendar_day");
    }

    @Test
    void theDatabaseKnowsWhatASaturdayIs() {
        assertThatThrownBy(
                        () -> {
                            exceptions.save(
                                    CalendarMother.entry(
                                            "2028-01-03", DayKind.WORKING_SATURDAY, "Không phải"));
                            entities.flush();
                        })
                .hasMessageContaining("calendar_day_fits_its_kind");
    }

    private DayException store(String day) {
        var stored = exceptions.save(CalendarMother.entry(day, DayKind.PUBLIC_HOLIDAY, "Ngày thử"));
        entities.flush();
        return stored;
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
