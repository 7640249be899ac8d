package vn.lienketvung.organisation.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.OrganisationSummary;

/**
 * An organisation's changed names and state, as typed.
 *
 * @param active empty when the box is not ticked
 */
record RevisionForm(
        @NotBlank(message = "{shared.typed.required}") @Nullable String name,
        @Nullable String nameEnglish,
        @Nullable Boolean active,
        @Nullable Long version) {

    static RevisionForm of(OrganisationSummary organisation, @Nullable Long version) {
        return new RevisionForm(
                organisation.name(), organisation.nameEnglish(), organisation.active(), version);
    }

    OrganisationNames names() {
        return new OrganisationNames(name == null ? "" : name, nameEnglish);
    }

    boolean staysActive() {
        return Boolean.TRUE.equals(active);
    }

    /** Everything typed, to be sent again on top of a newer version. */
    Map<String, List<String>> resend(@Nullable Long newVersion) {
        return Map.of(
                "name", List.of(name == null ? "" : name),
                "nameEnglish", List.of(nameEnglish == null ? "" : nameEnglish),
                "active", List.of(Boolean.toString(staysActive())),
                "version", List.of(String.valueOf(newVersion)));
    }
}
