/** Pages on which officials find records of one body, lay two side by side, and merge them or tell them apart. */
@NullMarked
package vn.lienketvung.establishment.web.duplicate;

import org.jspecify.annotations.NullMarked;
