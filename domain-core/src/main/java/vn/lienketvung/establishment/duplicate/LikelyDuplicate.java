package vn.lienketvung.establishment.duplicate;

import java.util.Set;
import vn.lienketvung.establishment.EstablishmentLine;

/**
 * Two records that may be of one body.
 *
 * @param signs what they have in common, the weightiest first
 */
public record LikelyDuplicate(
        EstablishmentLine one, EstablishmentLine other, Set<DuplicateSign> signs) {}
