package vn.lienketvung.counterfeit;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter said, checked.
 *
 * @param reporter null for somebody who does not want to be asked back
 */
public record ReportedSighting(Sighting sighting, @Nullable Reporter reporter) {}
