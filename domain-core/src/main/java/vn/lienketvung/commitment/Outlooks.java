package vn.lienketvung.commitment;

import vn.lienketvung.calendar.Reckonings;

/** Computes the outlook of commitments as of now, with the times the portal is set to. */
public record Outlooks(Reckonings reckonings, CommitmentTimes times) {

    public Outlook of(Standing commitment) {
        return Outlook.of(commitment, reckonings.now(), times);
    }
}
