package vn.lienketvung.certificate.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.certificate.CertificateRules;

/** What this portal lets provinces do with certificates. */
@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {

    @Bean
    CertificateRules certificateRules(
            @Value("${portal.certificate.four-meanwhile:false}") boolean fourMeanwhile) {
        return new CertificateRules(fourMeanwhile);
    }
}
