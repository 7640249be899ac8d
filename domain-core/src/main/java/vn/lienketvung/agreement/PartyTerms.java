package vn.lienketvung.agreement;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What the draft says about one party; all but the organisation may be missing while it is a draft.
 *
 * @param focalPoint đầu mối: the body that works on the agreement for the party, often a department
 * @param benefit what this party gains, in its own words
 */
public record PartyTerms(
        OrganisationId organisation,
        @Nullable OrganisationId focalPoint,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String benefit) {}
