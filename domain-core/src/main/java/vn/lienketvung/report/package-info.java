/**
 * Báo cáo sáu tháng: what each province reports twice a year on the agreements it takes part in, and the ministry's roll-up of them. The
 * tables are counted from the register at the legal cut-off; what the register cannot know the provinces state, and both sides are compared.
 */
@NullMarked
@ApplicationModule(
        displayName = "Six-month reports",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "evidence :: web",
            "agreement",
            "analysis",
            "commitment",
            "document",
            "document :: web",
            "notification",
            "register",
            "statistics",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
