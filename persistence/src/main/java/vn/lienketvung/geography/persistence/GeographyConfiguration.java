package vn.lienketvung.geography.persistence;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.geography.ZoningCalendar;

/** The one day of the territory that is a setting. */
@Configuration(proxyBeanMethods = false)
class GeographyConfiguration {

    /**
     * @param sixRegionsFrom {@code portal.geography.six-regions-from}, an ISO date; the default is the last
     *     day of 2025, for Resolution 252/2025/QH15 is only known to apply since the end of that year
     */
    @Bean
    ZoningCalendar zoningCalendar(
            @Value("${portal.geography.six-regions-from:2025-12-31}") String sixRegionsFrom) {
        return new ZoningCalendar(LocalDate.parse(sixRegionsFrom));
    }
}
