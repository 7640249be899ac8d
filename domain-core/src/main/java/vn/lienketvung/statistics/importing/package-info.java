/**
 * Figures of a province and period that come in the portal's own spreadsheet, made out for what the province owes. Each row goes
 * through the same entry as the form.
 */
@NullMarked
package vn.lienketvung.statistics.importing;

import org.jspecify.annotations.NullMarked;
