package vn.lienketvung.product.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.lienketvung.product.PhotoLimits;

/** How big a photo may be. */
@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

    @Bean
    PhotoLimits photoLimits(
            @Value("${portal.product.photo.max-size:10MB}") DataSize largest,
            @Value("${portal.product.photo.max-points:50000000}") long points) {
        return new PhotoLimits(largest.toBytes(), points);
    }
}
