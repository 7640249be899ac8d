package vn.lienketvung.review;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;

/**
 * Somebody who may be named to a panel.
 *
 * @param position chức vụ
 * @param province of the body the person works in; null for regional and national ones
 */
public record Candidate(
        AccountId account,
        String name,
        String position,
        OrganisationId organisation,
        String organisationName,
        @Nullable ProvinceCode province) {}
