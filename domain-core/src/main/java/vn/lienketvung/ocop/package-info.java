/**
 * One commune, one product (OCOP): what a product is measured by and how many stars it reaches. A criteria set is
 * data with versions; the rules that turn chosen options into points, floors and stars stand here as code.
 */
@NullMarked
@ApplicationModule(
        displayName = "OCOP",
        allowedDependencies = {"shared", "identity", "evidence", "exchange"})
package vn.lienketvung.ocop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
