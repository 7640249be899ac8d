/** Panels as rows, who may sit on them, and what they ask of a person. */
@NullMarked
package vn.lienketvung.review.persistence;

import org.jspecify.annotations.NullMarked;
