/**
 * The ladder that nobody escapes: reminders before a commitment's day, and after it one level higher at a time,
 * each with an answer due. Days are counted in the working calendar; a step that was missed is taken later, once.
 */
@NullMarked
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "agreement",
            "commitment",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
