/** The command that compares the figures of the region with the records. */
@NullMarked
@NamedInterface("command")
package vn.lienketvung.analysis.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
