package vn.lienketvung.analysis;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.ZoningScheme;

/**
 * The regions of another zoning scheme than today's, by which provinces of today are grouped.
 *
 * @param region the only one meant; null for all of them
 */
public record Zone(ZoningScheme scheme, @Nullable RegionCode region) {}
