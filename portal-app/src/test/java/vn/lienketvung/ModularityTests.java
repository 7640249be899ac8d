package vn.lienketvung;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The contexts use one another only as their package-info allows, and without cycles. */
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PortalApplication.class);

    @Test
    void everyContextKeepsToItsAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
