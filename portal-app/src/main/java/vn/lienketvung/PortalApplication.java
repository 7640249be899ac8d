package vn.lienketvung;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;
import vn.lienketvung.analysis.automation.Recount;
import vn.lienketvung.audit.automation.VerifyAudit;
import vn.lienketvung.operation.automation.VaultCommand;
import vn.lienketvung.shared.UseCase;

/** Liên Kết Vùng, the regional-linkage portal. */
@Modulithic(sharedModules = "shared")
@SpringBootApplication
@ComponentScan(
        includeFilters = @ComponentScan.Filter(UseCase.class),
        // as @SpringBootApplication has it: otherwise the stand-ins of one test serve all others
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.CUSTOM,
                        classes = {TypeExcludeFilter.class, AutoConfigurationExcludeFilter.class}))
public class PortalApplication {

    static void main(String[] args) {
        if (VerifyAudit.isAskedFor(args)) System.exit(VerifyAudit.run(args));
        if (VaultCommand.isAskedFor(args)) System.exit(VaultCommand.run(args));
        if (Recount.isAskedFor(args)) System.exit(Recount.run(args));
        SpringApplication.run(PortalApplication.class, args);
    }
}
