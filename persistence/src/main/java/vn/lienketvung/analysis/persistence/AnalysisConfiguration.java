package vn.lienketvung.analysis.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.register.Places;

/** Whose figures are whose. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    ChooseScope chooseScope(Places places, Clearance clearance) {
        return new ChooseScope(places, clearance);
    }
}
