package vn.lienketvung.identity.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.Sight;

/** An account that works, with its organisation, before its roles are added. */
record EnteringPerson(
        AccountId account,
        String fullName,
        String position,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind organisationKind,
        @Nullable String province) {

    Official with(List<HeldRole> roles) {
        return new Official(
                account,
                fullName,
                position,
                organisation,
                organisationName,
                organisationKind,
                province == null ? null : new ProvinceCode(province),
                roles.stream().map(HeldRole::grant).toList(),
                sightOf(roles));
    }

    private Sight sightOf(List<HeldRole> roles) {
        var reads = roles.stream().map(HeldRole::reads).reduce(Audience.PUBLIC, Audience::with);
        var writes = roles.stream().map(HeldRole::writes).reduce(Audience.NOBODY, Audience::with);
        var names =
                roles.stream()
                        .map(HeldRole::grant)
                        .sorted(Comparator.comparing(Grant::role))
                        .map(EnteringPerson::named)
                        .distinct()
                        .collect(Collectors.joining(","));
        return new Sight(
                new Actor(
                        account.toString(),
                        fullName,
                        names,
                        organisationName,
                        province == null ? Actor.NATIONAL_CHAIN : province),
                reads,
                writes,
                roles.stream().anyMatch(held -> held.grant().role().representsOutsider())
                        ? organisation.value()
                        : null);
    }

    /** A deputy's role goes with the name of whoever is away. */
    private static String named(Grant grant) {
        var absent = grant.onBehalfOf();
        return absent == null
                ? grant.role().name()
                : grant.role() + "@" + absent.name().replace(',', ' ');
    }
}
