/** The working calendar in the database. */
@NullMarked
package vn.lienketvung.calendar.persistence;

import org.jspecify.annotations.NullMarked;
