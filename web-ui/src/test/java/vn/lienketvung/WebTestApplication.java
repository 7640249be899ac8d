package vn.lienketvung;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import vn.lienketvung.shared.InMemorySubmittedForms;
import vn.lienketvung.shared.SubmittedForms;

/** The shell without any context's controllers: what a page needs to be rendered in a test of web-ui. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("vn.lienketvung.shared.web")
@ComponentScan(
        basePackages = "vn.lienketvung.identity.web",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(CurrentOfficial|IdentityWebConfiguration|Masthead)"))
@ComponentScan(
        basePackages = "vn.lienketvung.notification.web",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Bell"))
class WebTestApplication {

    @Bean
    SubmittedForms submittedForms() {
        return new InMemorySubmittedForms();
    }
}
