/**
 * Personal data: what the portal holds of people, what for, on which ground, for how long, and who sees it; and what somebody may
 * do about their own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "organisation",
            "notification",
            "task"
        })
package vn.lienketvung.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
