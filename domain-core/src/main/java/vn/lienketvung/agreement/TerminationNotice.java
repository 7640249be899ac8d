package vn.lienketvung.agreement;

import java.time.LocalDate;
import vn.lienketvung.organisation.OrganisationId;

/**
 * A party's notice that it leaves the agreement.
 *
 * @param effectiveOn the first day on which the agreement no longer binds
 */
public record TerminationNotice(OrganisationId party, String reason, LocalDate effectiveOn) {}
