/**
 * The review of a submitted agreement: the panel that a coordinator names, its votes and conflicts of interest, and
 * the conclusion that its chair draws from them. What becomes of the agreement is the agreement's own affair.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "agreement",
            "document",
            "document :: web",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
