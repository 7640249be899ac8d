/** Spreadsheets of older papers while they wait, their receipts, and which papers the register knows already. */
@NullMarked
package vn.lienketvung.agreement.persistence.importing;

import org.jspecify.annotations.NullMarked;
