/**
 * The OCOP council of a province: appointed for one dossier, it scores the product, each member alone and blind to the
 * others, talks about it where the totals lie far apart, and settles on their mean.
 */
@NullMarked
@ApplicationModule(
        displayName = "OCOP councils",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "evidence :: web",
            "ocop",
            "dossier",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
