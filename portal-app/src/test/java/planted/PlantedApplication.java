package planted;

import org.springframework.modulith.Modulithic;

/** Two modules that use each other: what {@code ModularityTests} must never let pass. */
@Modulithic
public class PlantedApplication {}
