/**
 * The OCOP dossier: a producer scores its product against the criteria of the day of filing and proves what it says, the
 * commune reports what it knows on the spot, the province checks the papers, the council scores, the province decides.
 */
@NullMarked
@ApplicationModule(
        displayName = "OCOP dossiers",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "evidence :: web",
            "establishment",
            "ocop",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
