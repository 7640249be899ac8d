/** The commands of operators, and what the portal does for its own upkeep. */
@NullMarked
@NamedInterface("command")
package vn.lienketvung.operation.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
