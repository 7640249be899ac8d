/** The public figures: the catalogue of indicators, a series along the boundaries one chooses, and its files. For everybody, without JavaScript. */
@NullMarked
package vn.lienketvung.statistics.web;

import org.jspecify.annotations.NullMarked;
