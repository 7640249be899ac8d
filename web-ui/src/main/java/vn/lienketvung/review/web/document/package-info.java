/** The documents that a review panel's own record can fill: the notice of its conclusion, and its minutes. */
@NullMarked
package vn.lienketvung.review.web.document;

import org.jspecify.annotations.NullMarked;
