package vn.lienketvung.agreement.persistence.importing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.lienketvung.agreement.importing.PaperImportLimits;
import vn.lienketvung.exchange.SheetLimits;

/** How much of a spreadsheet of papers is taken in. */
@Configuration(proxyBeanMethods = false)
class PaperImportConfiguration {

    @Bean
    PaperImportLimits paperImportLimits(
            @Value("${portal.paper-import.max-file-size:5MB}") DataSize largest,
            @Value("${portal.paper-import.most-agreements:500}") int mostAgreements,
            @Value("${portal.paper-import.keep-for:7d}") Duration keptFor) {
        var usual = SheetLimits.DEFAULT;
        return new PaperImportLimits(
                new SheetLimits(
                        largest.toBytes(),
                        usual.maxUnpacked(),
                        usual.maxParts(),
                        usual.maxRows(),
                        usual.maxColumns()),
                mostAgreements,
                PaperImportLimits.DEFAULT.mostPending(),
                keptFor);
    }
}
