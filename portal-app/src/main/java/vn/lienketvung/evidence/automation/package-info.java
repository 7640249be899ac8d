/** What the portal does with files by itself. */
@NullMarked
package vn.lienketvung.evidence.automation;

import org.jspecify.annotations.NullMarked;
