package vn.lienketvung.organisation.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationNames;

/** A new organisation as typed. */
record OrganisationForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String kind,
        @NotBlank(message = "{shared.typed.required}") @Nullable String name,
        @Nullable String nameEnglish,
        @Nullable String province,
        @Nullable String region) {

    static final OrganisationForm EMPTY = new OrganisationForm(null, null, null, null, null);

    OrganisationNames names() {
        return new OrganisationNames(name == null ? "" : name, nameEnglish);
    }

    /** The select offers no other; anything else was sent by hand. */
    OrganisationKind chosenKind() {
        return OrganisationKind.valueOf(kind == null ? "" : kind);
    }

    @Nullable ProvinceCode chosenProvince() {
        return province == null ? null : new ProvinceCode(province);
    }

    @Nullable RegionCode chosenRegion() {
        return region == null ? null : new RegionCode(region);
    }
}
