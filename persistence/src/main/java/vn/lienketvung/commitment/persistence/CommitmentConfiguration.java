package vn.lienketvung.commitment.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.commitment.CommitmentTimes;
import vn.lienketvung.commitment.Outlooks;
import vn.lienketvung.commitment.WorkingDays;

/**
 * How long things about commitments may take ({@code portal.commitment.soon-days} and so on), and the calendar they
 * are counted on.
 */
@Configuration(proxyBeanMethods = false)
class CommitmentConfiguration {

    @Bean
    WorkingDays workingDays(DayExceptions exceptions) {
        return (day, count) -> exceptions.calendar().plusWorkingDays(day, count).result();
    }

    @Bean
    CommitmentTimes commitmentTimes(Environment settings) {
        var usual = CommitmentTimes.USUAL;
        return new CommitmentTimes(
                days(settings, "soon-days", usual.soonDays()),
                days(settings, "silent-days", usual.silentDays()),
                days(settings, "answer-working-days", usual.answerWorkingDays()),
                days(settings, "not-kept-days", usual.notKeptDays()));
    }

    @Bean
    Outlooks outlooks(Reckonings reckonings, CommitmentTimes times) {
        return new Outlooks(reckonings, times);
    }

    private static int days(Environment settings, String name, int usual) {
        return settings.getProperty("portal.commitment." + name, Integer.class, usual);
    }
}
