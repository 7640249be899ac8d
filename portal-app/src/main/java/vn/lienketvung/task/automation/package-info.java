/** Tells successors what they have taken over. */
@NullMarked
package vn.lienketvung.task.automation;

import org.jspecify.annotations.NullMarked;
