/**
 * Many agreements signed before the portal, taken in from one spreadsheet: read, rehearsed with the very use cases of
 * the form on agreements that nobody stores, shown with every problem, and entered when the person says so.
 */
@NullMarked
package vn.lienketvung.agreement.importing;

import org.jspecify.annotations.NullMarked;
