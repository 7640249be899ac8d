package vn.lienketvung.identity;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Somebody whose account works today, in an organisation that works, as other contexts name them.
 *
 * @param province of the body; null for regional and national ones
 * @param email only when the portal itself or an administrator asks; null as well when the person gave none
 */
public record WorkingPerson(
        AccountId accountId,
        String fullName,
        String position,
        OrganisationId organisationId,
        String organisationName,
        @Nullable ProvinceCode province,
        @Nullable String email) {}
