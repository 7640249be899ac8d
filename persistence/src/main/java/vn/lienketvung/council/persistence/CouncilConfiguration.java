package vn.lienketvung.council.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.ocop.CouncilRules;

/** What councils keep to. */
@Configuration(proxyBeanMethods = false)
class CouncilConfiguration {

    @Bean
    CouncilRules councilRules(@Value("${portal.council.max-spread:10}") int maxSpread) {
        return new CouncilRules(maxSpread);
    }
}
