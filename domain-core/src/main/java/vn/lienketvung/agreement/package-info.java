/**
 * Linkage agreements between provincial bodies: their text, and their way from a draft over the concurrence
 * of every party, the review and the signatures on paper to the day they enter into force.
 */
@NullMarked
@ApplicationModule(
        displayName = "Linkage agreements",
        allowedDependencies = {
            "shared",
            "document",
            "document :: web",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "evidence :: web",
            "exchange",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
