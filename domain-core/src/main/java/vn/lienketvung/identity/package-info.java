/** Who works in the portal: accounts, the roles they hold and how far each role reaches. */
@NullMarked
@ApplicationModule(
        displayName = "Identity and access",
        allowedDependencies = {"shared", "geography", "organisation"})
package vn.lienketvung.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
