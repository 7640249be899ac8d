/** What waits for a person: every context says what it has, "Việc của tôi" shows it in one list. */
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "shared",
            "identity",
            "organisation",
            "geography",
            "notification",
            "calendar"
        })
package vn.lienketvung.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
