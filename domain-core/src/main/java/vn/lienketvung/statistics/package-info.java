/**
 * The regional database: indicators with their definitions, figures with where each was read, and series that can be read on
 * the provinces of any day, on the regions of any zoning scheme and on the nation, by the merge rule of the indicator. What
 * provinces owe of them goes from the entry over the approval of the province to the lock of the region, and is public then.
 */
@NullMarked
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {
            "shared",
            "audit",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "exchange",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
