/** Pages on which an authority loads establishments from a table, step by step. */
@NullMarked
package vn.lienketvung.establishment.web.importing;

import org.jspecify.annotations.NullMarked;
