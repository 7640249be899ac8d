/** The running application: security, transactions around use cases, clock, modes and start-up. */
@NullMarked
@ApplicationModule(displayName = "Portal application", type = ApplicationModule.Type.OPEN)
package vn.lienketvung.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
