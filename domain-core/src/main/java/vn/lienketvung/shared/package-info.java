/**
 * The small vocabulary that every context speaks: use cases, events, who acts and what they may see,
 * refusals, periods and pages. Nothing here knows a business rule.
 */
@NullMarked
@ApplicationModule(displayName = "Shared kernel", type = ApplicationModule.Type.OPEN)
package vn.lienketvung.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
