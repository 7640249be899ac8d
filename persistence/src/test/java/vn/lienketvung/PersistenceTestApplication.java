package vn.lienketvung;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.lienketvung.identity.Clearance;

/** The persistence module alone, as its tests start it. No stereotype, or the portal's own scan would find it. */
@EnableAutoConfiguration
@ComponentScan
public class PersistenceTestApplication {

    @Bean
    Clearance clearance() {
        return Clearance.STRICT;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
