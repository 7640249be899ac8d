/**
 * The regional database: indicators with their definitions, figures with where each was read, and series that can be read on
 * the provinces of any day, on the regions of any zoning scheme and on the nation, by the merge rule of the indicator.
 */
@NullMarked
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"shared", "geography", "identity"})
package vn.lienketvung.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
