/** How a portal is set up for reviews. */
@NullMarked
package vn.lienketvung.review.automation;

import org.jspecify.annotations.NullMarked;
