/** What the portal does with tables by itself. */
@NullMarked
package vn.lienketvung.exchange.automation;

import org.jspecify.annotations.NullMarked;
