/**
 * The audit trail: who did, was refused or looked at what, kept in hash chains that show every later change.
 * Hears every event of the other contexts and knows none of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit trail",
        allowedDependencies = {"shared", "identity"})
package vn.lienketvung.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
