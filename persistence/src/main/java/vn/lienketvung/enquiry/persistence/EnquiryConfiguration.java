package vn.lienketvung.enquiry.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.enquiry.EnquiryTerms;

/** How long an enquiry waits and its contacts are kept. */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    EnquiryTerms enquiryTerms(
            @Value("${portal.enquiry.remind-days:3}") int remind,
            @Value("${portal.enquiry.answer-days:7}") int answer,
            @Value("${portal.enquiry.keep-days:90}") int keep) {
        return new EnquiryTerms(remind, answer, keep);
    }
}
