/** Many older papers from one spreadsheet: the template, what a file would become, and the receipt. */
@NullMarked
package vn.lienketvung.agreement.web.importing;

import org.jspecify.annotations.NullMarked;
