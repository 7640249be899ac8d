package vn.lienketvung.agreement.automation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.agreement.EndingSettings;

/** How long a notice runs and how long the parties settle, which a portal may set otherwise. */
@Configuration(proxyBeanMethods = false)
class EndingConfiguration {

    @Bean
    EndingSettings endingSettings(
            @Value("${portal.agreement.notice-days:30}") int noticeDays,
            @Value("${portal.agreement.settle-days:30}") int settleDays) {
        return new EndingSettings(noticeDays, settleDays);
    }
}
