/** The criteria sets in the database. */
@NullMarked
package vn.lienketvung.ocop.persistence;

import org.jspecify.annotations.NullMarked;
