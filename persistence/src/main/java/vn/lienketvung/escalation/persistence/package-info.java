/** Ladders in the database. */
@NullMarked
package vn.lienketvung.escalation.persistence;

import org.jspecify.annotations.NullMarked;
