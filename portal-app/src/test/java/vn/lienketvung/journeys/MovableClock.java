package vn.lienketvung.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.lienketvung.portal.demo.DemoClock;
import vn.lienketvung.shared.VietnamTime;

/** The clock of the whole portal, which a walk sets forward; it goes on from there. */
final class MovableClock extends DemoClock {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private volatile Duration ahead = Duration.ZERO;

    /** Nine in the morning of that day in Viet Nam. */
    void moveTo(LocalDate day) {
        var then = day.atTime(LocalTime.of(9, 0)).atZone(VietnamTime.ZONE).toInstant();
        ahead = Duration.between(Instant.now(), then);
    }

    void goBackToToday() {
        ahead = Duration.ZERO;
    }

    LocalDate today() {
        return VietnamTime.today(this);
    }

    /** As people type it. */
    String day(int fromToday) {
        return today().plusDays(fromToday).format(TYPED);
    }

    @Override
    public Instant instant() {
        return super.instant().plus(ahead);
    }

    /** Puts it in the place of the trial portal's clock. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InPlaceOfTheClock {

        @Bean
        static BeanPostProcessor clockOfTheWalks() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    return bean instanceof DemoClock ? new MovableClock() : bean;
                }
            };
        }
    }
}
