/** Councils in the database, their sheets kept apart, and for whom they wait. */
@NullMarked
package vn.lienketvung.council.persistence;

import org.jspecify.annotations.NullMarked;
