/** What the portal does with commitments by itself. */
@NullMarked
package vn.lienketvung.commitment.automation;

import org.jspecify.annotations.NullMarked;
