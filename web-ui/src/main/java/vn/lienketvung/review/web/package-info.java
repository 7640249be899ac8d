/** The pages of a review: the panel and its votes, and the conclusion its chair draws. */
@NullMarked
package vn.lienketvung.review.web;

import org.jspecify.annotations.NullMarked;
