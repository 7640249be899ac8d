package vn.lienketvung.organisation;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;

/** Organisations without a database. */
public class InMemoryOrganisations implements Organisations {

    private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();

    public InMemoryOrganisations(Organisation... present) {
        for (var organisation : present) save(organisation);
    }

    @Override
    public Organisation save(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
        return organisation;
    }

    @Override
    public Optional<Organisation> findById(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public boolean isNameTaken(
            String name, @Nullable ProvinceCode province, OrganisationId except) {
        return organisations.values().stream()
                .filter(other -> !other.id().equals(except))
                .filter(other -> Objects.equals(other.province(), province))
                .anyMatch(other -> plain(other.name()).equals(plain(name)));
    }

    @Override
    public boolean hasCommuneCommittee(UnitId commune) {
        return organisations.values().stream()
                .filter(each -> each.kind() == OrganisationKind.COMMUNE_COMMITTEE)
                .anyMatch(each -> commune.equals(each.commune()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
