package vn.lienketvung.identity;

import java.time.LocalDate;

/**
 * A superior who is away names a deputy of the own organisation, who holds the role as well from the first to
 * the last day. Rules that keep two sides apart go by the person, so a deputy gets no second voice.
 *
 * @param principal who is away
 * @param deputy who stands in
 */
public record Delegation(
        DelegationId id,
        AccountId principal,
        String principalName,
        AccountId deputy,
        String deputyName,
        Role role,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean revoked) {

    /** The longest absence, in days. */
    public static final int LONGEST = 180;

    public DelegationState state(LocalDate today) {
        if (revoked) return DelegationState.REVOKED;
        if (lastDay.isBefore(today)) return DelegationState.OVER;
        return firstDay.isAfter(today) ? DelegationState.AHEAD : DelegationState.RUNNING;
    }

    /** Whether it can still be ended before its day. */
    public boolean isOpen(LocalDate today) {
        return !revoked && !lastDay.isBefore(today);
    }

    boolean overlaps(Role other, LocalDate from, LocalDate to) {
        return !revoked && role == other && !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }
}
