/**
 * Products from a table that an authority sends: which headings mean what, who makes which product, what is wrong in which
 * cell, and what becomes of the rows. What an authority loads are drafts; their makers go on with them and publish them.
 */
@NullMarked
package vn.lienketvung.product.importing;

import org.jspecify.annotations.NullMarked;
