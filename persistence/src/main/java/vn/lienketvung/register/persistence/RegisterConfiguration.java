package vn.lienketvung.register.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.register.SheetTimes;

/** What the leader's sheet calls blocked: {@code portal.leader.silent-days}, {@code portal.leader.unanswered-days}. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    SheetTimes sheetTimes(Environment settings) {
        var usual = SheetTimes.USUAL;
        return new SheetTimes(
                settings.getProperty(
                        "portal.leader.silent-days", Integer.class, usual.silentDays()),
                settings.getProperty(
                        "portal.leader.unanswered-days", Integer.class, usual.unansweredDays()));
    }
}
