/** Figures read from the tallies, and the records behind them. */
@NullMarked
package vn.lienketvung.analysis.persistence;

import org.jspecify.annotations.NullMarked;
