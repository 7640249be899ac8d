package vn.lienketvung.counterfeit;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.privacy.ConsentTextId;

/**
 * What a reporter said, checked.
 *
 * @param reporter null for somebody who does not want to be asked back
 * @param agreed the text to which the reporter agreed; null for somebody who leaves no contact
 */
public record ReportedSighting(
        Sighting sighting, @Nullable Reporter reporter, @Nullable ConsentTextId agreed) {}
