/**
 * Commitments once their agreement is in force: progress with evidence, the claim that a commitment is kept,
 * and the counterpart's confirmation. What is overdue is computed from the day, never stored.
 */
@NullMarked
@ApplicationModule(
        displayName = "Commitments",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "notification",
            "agreement",
            "task",
            "task :: persistence",
            "calendar"
        })
package vn.lienketvung.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
