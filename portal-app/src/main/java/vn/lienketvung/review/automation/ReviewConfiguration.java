package vn.lienketvung.review.automation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienketvung.review.PanelSettings;

/** The smallest panel and its quorum, which a portal may set otherwise. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    PanelSettings panelSettings(
            @Value("${portal.review.smallest-panel:3}") int smallest,
            @Value("${portal.review.quorum-part:2}") int part,
            @Value("${portal.review.quorum-whole:3}") int whole) {
        return new PanelSettings(smallest, part, whole);
    }
}
