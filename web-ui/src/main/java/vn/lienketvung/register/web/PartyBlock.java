package vn.lienketvung.register.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.Concurrence;
import vn.lienketvung.agreement.InvitationAnswer;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SignatureRecord;

/**
 * A party with what it gains, whether it stands behind the text, and whether it has signed.
 *
 * @param answer to the invitation; null while it is missing, and for the lead
 * @param mayAskAgain whether the reader may ask a party again that declined
 * @param concurrence with the text as it stands now; null while it is missing
 * @param takesConcurrence whether a missing one is still awaited
 * @param awaitsSignature whether a missing signature is awaited now
 */
record PartyBlock(
        UUID organisation,
        String name,
        boolean leads,
        @Nullable InvitationAnswer answer,
        @Nullable String answeredBy,
        @Nullable String declineReason,
        boolean mayAskAgain,
        @Nullable String focalPoint,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String benefit,
        @Nullable Concurrence concurrence,
        boolean takesConcurrence,
        @Nullable SignatureRecord signature,
        boolean awaitsSignature) {

    static List<PartyBlock> of(AgreementRights rights) {
        return rights.agreement().parties().stream().map(party -> of(party, rights)).toList();
    }

    private static PartyBlock of(Party party, AgreementRights rights) {
        var agreement = rights.agreement();
        return new PartyBlock(
                party.organisation().value(),
                party.name(),
                party.leads(),
                party.answer(),
                party.answeredBy(),
                party.declineReason(),
                rights.mayAskAgain(party),
                party.focalPointName(),
                party.contactName(),
                party.contactPhone(),
                party.contactEmail(),
                party.benefit(),
                agreement.concurrenceBy(party).orElse(null),
                agreement.status().takesConcurrence(),
                agreement.signatureOf(party).orElse(null),
                agreement.status() == AgreementStatus.APPROVED);
    }

    /** Whether the party was asked to take part and has not said yes or no. */
    public boolean isAwaited() {
        return !leads && answer == null && takesConcurrence;
    }

    public boolean hasDeclined() {
        return answer == InvitationAnswer.DECLINED;
    }
}
