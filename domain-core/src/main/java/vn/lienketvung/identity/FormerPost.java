package vn.lienketvung.identity;

import java.time.LocalDate;
import vn.lienketvung.organisation.OrganisationId;

/**
 * A post somebody has left: what they were until then, as pages and papers of that time name them.
 *
 * @param roles the roles they held, in a fixed order
 * @param lastDay the last day in this post
 */
public record FormerPost(
        AccountId account,
        Person person,
        OrganisationId organisation,
        String organisationName,
        String roles,
        LocalDate lastDay) {}
