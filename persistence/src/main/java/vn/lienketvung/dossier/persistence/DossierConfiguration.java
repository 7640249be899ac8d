package vn.lienketvung.dossier.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.dossier.DossierTerms;

/** How many working days each side has for a dossier, and how early it may be renewed. */
@Configuration(proxyBeanMethods = false)
class DossierConfiguration {

    @Bean
    DossierTerms dossierTerms(
            @Value("${portal.dossier.report-days:5}") int report,
            @Value("${portal.dossier.check-days:5}") int check,
            @Value("${portal.dossier.answer-days:10}") int answer,
            @Value("${portal.dossier.renew-months:6}") int renewMonths) {
        return new DossierTerms(report, check, answer, renewMonths);
    }
}
