/** The bodies that take part in linkage: provincial committees, departments, council offices, ministries. */
@NullMarked
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"shared", "geography"})
package vn.lienketvung.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
