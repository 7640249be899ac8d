/** Sổ thỏa thuận: the register of agreements with the state of their commitments, as people read and filter it. */
@NullMarked
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "agreement",
            "commitment",
            "pledge",
            "calendar"
        })
package vn.lienketvung.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
