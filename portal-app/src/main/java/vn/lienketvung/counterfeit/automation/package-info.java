/** What the portal does for reports of fakes by itself. */
@NullMarked
package vn.lienketvung.counterfeit.automation;

import org.jspecify.annotations.NullMarked;
