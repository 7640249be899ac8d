/** What keeps the portal running and its records safe: backup, restore, and how everything stands. */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"shared", "identity", "audit", "audit :: command", "notification"})
package vn.lienketvung.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
