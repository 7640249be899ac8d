package vn.lienketvung.organisation;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/**
 * An organisation as lists and pickers show it.
 *
 * @param communeName the full name of the commune, ward or special zone of the seat, as it is called today
 */
public record OrganisationSummary(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable String nameEnglish,
        @Nullable ProvinceCode province,
        @Nullable String provinceName,
        @Nullable String communeName,
        @Nullable RegionCode region,
        @Nullable OrganisationId parent,
        boolean active) {}
