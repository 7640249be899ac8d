/** What the portal does with ladders by itself. */
@NullMarked
package vn.lienketvung.escalation.automation;

import org.jspecify.annotations.NullMarked;
