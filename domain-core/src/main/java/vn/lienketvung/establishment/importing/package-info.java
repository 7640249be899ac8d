/**
 * Establishments from a table that an authority sends: which headings mean what, what is wrong in which cell, and what becomes
 * of the rows. What an authority loads is confirmed from the beginning.
 */
@NullMarked
package vn.lienketvung.establishment.importing;

import org.jspecify.annotations.NullMarked;
