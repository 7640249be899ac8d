/** Reads the territory, which only migrations write, from its tables. */
@NullMarked
package vn.lienketvung.geography.persistence;

import org.jspecify.annotations.NullMarked;
