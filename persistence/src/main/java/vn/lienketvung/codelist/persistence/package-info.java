/** The code lists in the database. */
@NullMarked
package vn.lienketvung.codelist.persistence;

import org.jspecify.annotations.NullMarked;
