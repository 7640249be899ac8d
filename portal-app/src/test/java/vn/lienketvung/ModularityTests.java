package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import planted.PlantedApplication;

/** The contexts use one another only as their package-info allows, and without cycles. */
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PortalApplication.class, ModularityTests::isProductionCode);

    /** Fixtures reach across contexts; in a full build they come as jars of their own. */
    private static boolean isProductionCode(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location)
                && !location.contains("-tests.jar");
    }

    @Test
    void everyContextKeepsToItsAllowedDependencies() {
        MODULES.verify();
    }

    @Test
    void aPlantedCycleIsFound() {
        var planted = ApplicationModules.of(PlantedApplication.class, location -> true);
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
