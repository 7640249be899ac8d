/**
 * Enquiries: a buyer asks the producer of a public product for contact or a quote, without an account; the producer agrees or
 * declines, and only when it agrees does each side learn how to reach the other. What came of it each side says itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Enquiries of buyers",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "establishment",
            "product",
            "notification",
            "privacy",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
