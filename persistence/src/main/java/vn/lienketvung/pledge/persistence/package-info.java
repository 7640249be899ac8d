/** Ledgers of pledges in the database. */
@NullMarked
package vn.lienketvung.pledge.persistence;

import org.jspecify.annotations.NullMarked;
