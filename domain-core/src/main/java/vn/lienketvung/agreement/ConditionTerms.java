package vn.lienketvung.agreement;

import java.time.LocalDate;
import vn.lienketvung.organisation.OrganisationId;

/**
 * What must still happen before an approval holds.
 *
 * @param owner the party that must see to it
 */
public record ConditionTerms(String text, LocalDate dueOn, OrganisationId owner) {}
