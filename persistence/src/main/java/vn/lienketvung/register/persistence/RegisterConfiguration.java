package vn.lienketvung.register.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.lienketvung.register.HollowRule;
import vn.lienketvung.register.SheetTimes;

/**
 * What the leader's sheet calls blocked: {@code portal.leader.silent-days}, {@code portal.leader.unanswered-days}; when
 * an agreement is suspected to stand on paper only: {@code portal.reliability.silent-months}.
 */
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

    @Bean
    HollowRule hollowRule(Environment settings) {
        return new HollowRule(
                settings.getProperty(
                        "portal.reliability.silent-months",
                        Integer.class,
                        HollowRule.USUAL.months()));
    }
}
