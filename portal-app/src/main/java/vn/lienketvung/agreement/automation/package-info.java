/** What the portal does with agreements by itself. */
@NullMarked
package vn.lienketvung.agreement.automation;

import org.jspecify.annotations.NullMarked;
