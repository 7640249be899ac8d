/**
 * Maps and charts as values that templates draw: the provinces with their step, the bars of a table, the cells of a heat
 * table, the line under them. Whoever has figures makes such a value; {@code shared/map.html} and
 * {@code shared/chart.html} do the rest, on pages and in files.
 */
@NullMarked
package vn.lienketvung.shared.web.chart;

import org.jspecify.annotations.NullMarked;
