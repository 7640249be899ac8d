/** Whole journeys of several people through the running portal, in a browser. */
@NullMarked
package vn.lienketvung.journeys;

import org.jspecify.annotations.NullMarked;
