/**
 * Records of the register that may be of one body: they are found by what they have in common, shown side by side, and merged
 * into one or told apart. A merger can be undone for thirty days.
 */
@NullMarked
@NamedInterface("duplicate")
package vn.lienketvung.establishment.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
