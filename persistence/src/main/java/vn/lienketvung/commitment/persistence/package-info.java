/** Commitments in the database. */
@NullMarked
package vn.lienketvung.commitment.persistence;

import org.jspecify.annotations.NullMarked;
