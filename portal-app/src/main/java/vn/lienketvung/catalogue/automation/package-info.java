/** What the portal does for the public catalogue by itself. */
@NullMarked
package vn.lienketvung.catalogue.automation;

import org.jspecify.annotations.NullMarked;
