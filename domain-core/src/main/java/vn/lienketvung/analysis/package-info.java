/**
 * Toàn cảnh vùng: how commitments are kept and provinces linked, by region, province, field and period. Every figure is read from
 * tallies that are kept inside the transaction that changes a fact, and leads to the records behind it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Analysis",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "identity",
            "agreement",
            "commitment",
            "register",
            "statistics"
        })
package vn.lienketvung.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
