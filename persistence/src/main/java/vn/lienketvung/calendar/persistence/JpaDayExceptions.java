package vn.lienketvung.calendar.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.calendar.DayException;
import vn.lienketvung.calendar.DayExceptions;

@Transactional(readOnly = true)
interface JpaDayExceptions extends DayExceptions, Repository<DayException, LocalDate> {

    @Override
    @Transactional
    DayException save(DayException exception);

    @Override
    @Transactional
    void delete(DayException exception);

    @Override
    @Query("select e from DayException e order by e.day")
    List<DayException> all();
}
