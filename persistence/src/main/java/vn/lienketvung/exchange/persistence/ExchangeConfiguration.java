package vn.lienketvung.exchange.persistence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.lienketvung.exchange.TableLimits;

/** How big a table may be (docs/operations.md). */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    TableLimits tableLimits(
            @Value("${portal.import.max-file-size:20MB}") DataSize largest,
            @Value("${portal.import.max-xls-size:5MB}") DataSize largestOld,
            @Value("${portal.import.max-rows:100000}") int rows,
            @Value("${portal.import.max-unpacked:400MB}") DataSize unpacked) {
        return new TableLimits(
                largest.toBytes(),
                largestOld.toBytes(),
                rows,
                TableLimits.DEFAULT.maxColumns(),
                unpacked.toBytes());
    }
}
