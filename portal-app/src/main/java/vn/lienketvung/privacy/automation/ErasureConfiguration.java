package vn.lienketvung.privacy.automation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.privacy.ErasureSettings;

/** How long an answer to a request for erasure takes; a portal may set it otherwise. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    ErasureSettings erasureSettings(@Value("${portal.privacy.answer-days:2}") int answerDays) {
        return new ErasureSettings(answerDays);
    }
}
