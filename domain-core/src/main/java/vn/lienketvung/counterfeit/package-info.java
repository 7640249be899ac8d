/**
 * Reports of fakes: somebody who doubts a label or a product says where it was seen and what looked wrong, without an account;
 * whoever recognised the product looks into it and answers. Nothing of a report is published.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reports of fakes",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "establishment",
            "product",
            "certificate",
            "notification",
            "privacy",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.counterfeit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
