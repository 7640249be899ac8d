package vn.lienketvung.analysis.persistence;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.ChooseZone;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.geography.Zoning;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.register.Places;

/** Whose figures are whose. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    ChooseScope chooseScope(Places places, Clearance clearance) {
        return new ChooseScope(places, clearance);
    }

    @Bean
    ChooseZone chooseZone(Places places, Territory territory, Zoning zoning, Clock clock) {
        return new ChooseZone(places, territory, zoning, clock);
    }
}
