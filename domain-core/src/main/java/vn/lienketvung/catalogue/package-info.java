/**
 * The public catalogue: what everybody may read of published products and of the real products of the national lists, found by
 * words as people type them. It shows what the records say and owns nothing of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "shared",
            "geography",
            "identity",
            "evidence",
            "establishment",
            "ocop",
            "product"
        })
package vn.lienketvung.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
