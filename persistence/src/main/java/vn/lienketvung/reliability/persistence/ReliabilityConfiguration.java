package vn.lienketvung.reliability.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.reliability.ReliabilityTerms;

/** How long provinces have for their replies. */
@Configuration(proxyBeanMethods = false)
class ReliabilityConfiguration {

    @Bean
    ReliabilityTerms reliabilityTerms(@Value("${portal.reliability.reply-days:10}") int replyDays) {
        return new ReliabilityTerms(replyDays);
    }
}
