/** What the portal does for six-month reports by itself. */
@NullMarked
package vn.lienketvung.report.automation;

import org.jspecify.annotations.NullMarked;
