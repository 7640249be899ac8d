/** What the portal does for councils by itself. */
@NullMarked
package vn.lienketvung.council.automation;

import org.jspecify.annotations.NullMarked;
