/** The browser of the tests: the system's own Chromium, one for the whole run. */
@NullMarked
package vn.lienketvung.browser;

import org.jspecify.annotations.NullMarked;
