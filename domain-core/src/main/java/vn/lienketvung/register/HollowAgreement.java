package vn.lienketvung.register;

import java.util.Set;

/**
 * An agreement in force that is suspected to stand on paper only.
 *
 * @param reasons at least one, in the order of the enumeration
 * @param silentDays since a result was last confirmed, or else since it came into force
 */
public record HollowAgreement(AgreementTrace trace, Set<HollowReason> reasons, long silentDays) {}
