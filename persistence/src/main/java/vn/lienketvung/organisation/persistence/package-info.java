/** How organisations are stored, and the queries behind their lists and pickers. */
@NullMarked
package vn.lienketvung.organisation.persistence;

import org.jspecify.annotations.NullMarked;
