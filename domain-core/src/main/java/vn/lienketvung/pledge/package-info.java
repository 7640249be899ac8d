/**
 * What the parties of an agreement really put in: for each pledge of its text a ledger of what was reported by the giver,
 * confirmed by the receiver and used. Nothing in a ledger is ever changed; what was wrong is reversed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pledges",
        allowedDependencies = {
            "shared",
            "organisation",
            "identity",
            "evidence",
            "calendar",
            "notification",
            "agreement",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
