package vn.lienketvung.dossier;

import java.util.UUID;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.OrganisationId;

/**
 * A product for which a dossier may be filed.
 *
 * @param productSet the number of the criteria by which it is measured
 * @param producer the establishment, whose organisation bears the same number
 * @param commune where the producer is, in the province
 */
public record Entrant(
        UUID product,
        String name,
        int productSet,
        OrganisationId producer,
        String producerName,
        ProvinceCode province,
        UnitId commune) {}
