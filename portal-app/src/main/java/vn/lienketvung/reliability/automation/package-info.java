/** What records of kept commitments set going: notices, and the end of the time for a reply. */
@NullMarked
package vn.lienketvung.reliability.automation;

import org.jspecify.annotations.NullMarked;
