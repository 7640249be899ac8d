package vn.lienketvung.commitment.automation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.agreement.EndingDays;
import vn.lienketvung.agreement.EndingSettings;
import vn.lienketvung.calendar.DayExceptions;

/** How long a notice runs and how long the parties settle, on the working calendar; a portal may set it otherwise. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

    @Bean
    EndingDays endingDays(
            @Value("${portal.agreement.notice-days:30}") int noticeDays,
            @Value("${portal.agreement.settle-days:30}") int settleDays,
            DayExceptions exceptions,
            Clock clock) {
        return new EndingDays(
                new EndingSettings(noticeDays, settleDays),
                day -> exceptions.calendar().deadline(day).result(),
                clock);
    }
}
