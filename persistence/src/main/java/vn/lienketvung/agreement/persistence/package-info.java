/** Agreements in the database. */
@NullMarked
package vn.lienketvung.agreement.persistence;

import org.jspecify.annotations.NullMarked;
