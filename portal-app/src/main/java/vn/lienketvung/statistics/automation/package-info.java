/** What the portal does with the figures of provinces by itself. */
@NullMarked
package vn.lienketvung.statistics.automation;

import org.jspecify.annotations.NullMarked;
