/** How a portal is set up for reviews, and who is told of panels. */
@NullMarked
package vn.lienketvung.review.automation;

import org.jspecify.annotations.NullMarked;
