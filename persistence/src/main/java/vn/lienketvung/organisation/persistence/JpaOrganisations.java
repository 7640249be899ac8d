package vn.lienketvung.organisation.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;

interface JpaOrganisations extends Organisations, Repository<Organisation, OrganisationId> {

    @Override
    default boolean isNameTaken(
            String name, @Nullable ProvinceCode province, OrganisationId except) {
        return countNamesakes(name, province == null ? "" : province.value(), except.toString())
                > 0;
    }

    @Override
    default boolean hasCommuneCommittee(UnitId commune) {
        return countCommittees(commune.toString()) > 0;
    }

    @Query(
            "select count(o) from Organisation o where o.commune = :commune and o.kind = OrganisationKind.COMMUNE_COMMITTEE")
    long countCommittees(String commune);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select count(*) from organisation
                     where portal_unaccent(lower(name)) = portal_unaccent(lower(:name))
                       and coalesce(province, '') = :province
                       and id <> cast(:except as uuid)
                    """)
    long countNamesakes(String name, String province, String except);
}
