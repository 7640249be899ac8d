/** The command that compares the figures of the region with the records. */
@NullMarked
package vn.lienketvung.analysis.automation;

import org.jspecify.annotations.NullMarked;
