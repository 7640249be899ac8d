/**
 * The register of establishments: cooperatives, groups, unions, enterprises, households, shops, banks and institutes. An
 * establishment declares itself, mostly on a phone; its commune confirms that it is there. Being in this register is not
 * being party to anything: for that a body needs an organisation.
 */
@NullMarked
@ApplicationModule(
        displayName = "Establishments",
        allowedDependencies = {
            "shared",
            "calendar",
            "evidence",
            "exchange",
            "exchange :: web",
            "geography",
            "organisation",
            "identity",
            "notification",
            "privacy",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.establishment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
