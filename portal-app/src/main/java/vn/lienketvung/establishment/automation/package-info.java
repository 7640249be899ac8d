/** What the portal does with the register of establishments by itself. */
@NullMarked
package vn.lienketvung.establishment.automation;

import org.jspecify.annotations.NullMarked;
