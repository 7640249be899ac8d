package vn.lienketvung.organisation.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.Seat;

/** A new organisation as typed. */
record OrganisationForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String kind,
        @NotBlank(message = "{shared.typed.required}") @Nullable String name,
        @Nullable String nameEnglish,
        @Nullable String province,
        @Nullable String commune,
        @Nullable String region,
        @Nullable String action) {

    static final OrganisationForm EMPTY =
            new OrganisationForm(null, null, null, null, null, null, null);

    OrganisationNames names() {
        return new OrganisationNames(name == null ? "" : name, nameEnglish);
    }

    /** The select offers no other; anything else was sent by hand. */
    OrganisationKind chosenKind() {
        return OrganisationKind.valueOf(kind == null ? "" : kind);
    }

    /** Whether only the communes of the chosen province were asked for, and nothing is to be saved. */
    boolean asksForCommunes() {
        return "communes".equals(action);
    }

    Seat seat() {
        return new Seat(
                province == null ? null : new ProvinceCode(province),
                commune == null ? null : UnitId.of(commune),
                region == null ? null : new RegionCode(region));
    }
}
