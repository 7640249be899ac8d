package vn.lienketvung.commitment.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.commitment.WorkingDays;

/** Counterparts answer on the days of the working calendar. */
@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {

    @Bean
    WorkingDays workingDays(DayExceptions exceptions) {
        return (day, count) -> exceptions.calendar().plusWorkingDays(day, count).result();
    }
}
