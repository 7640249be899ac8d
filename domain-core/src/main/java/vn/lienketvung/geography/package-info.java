/**
 * The territory: which province, commune or region a code or a name meant on a given day, what became of it,
 * and how the units are grouped into regions. Codes were re-used in 2025, so a unit is a code and its validity.
 */
@NullMarked
@ApplicationModule(displayName = "Geography", allowedDependencies = "shared")
package vn.lienketvung.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
