/** Establishments and declarations in the database, and the lists of the register. */
@NullMarked
package vn.lienketvung.establishment.persistence;

import org.jspecify.annotations.NullMarked;
