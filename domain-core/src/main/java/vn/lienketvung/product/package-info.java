/**
 * The products of establishments: what a cooperative makes and says of it, with photos, certificates and batches. It
 * describes them itself, shows them to the public when it wants to, and takes them back. How many stars a product has is not
 * its maker's to say: that follows from dossiers, which refer to a product by its number.
 */
@NullMarked
@ApplicationModule(
        displayName = "Products",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "exchange",
            "exchange :: web",
            "establishment",
            "establishment :: duplicate",
            "ocop"
        })
package vn.lienketvung.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
