package vn.lienketvung.register.web;

import java.time.LocalDate;
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
 * @param askAgain where the reader may ask a party again that declined; null for who may not
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
        @Nullable String askAgain,
        @Nullable String focalPoint,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String benefit,
        @Nullable Concurrence concurrence,
        boolean takesConcurrence,
        @Nullable Signed signature,
        boolean awaitsSignature) {

    /** What the page says of a signature, as a value. */
    record Signed(LocalDate on, String by, String number, String scan) {

        static Signed of(SignatureRecord record) {
            var name = (record.capacity().abbreviation() + " " + record.signerName()).trim();
            return new Signed(
                    record.signedOn(),
                    name + ", " + record.signerPosition(),
                    record.number(),
                    record.scan().toString());
        }
    }

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
                rights.mayAskAgain(party)
                        ? "/lam-viec/thoa-thuan/" + agreement.id() + "/loi-moi/hoi-lai"
                        : null,
                party.focalPointName(),
                party.contactName(),
                party.contactPhone(),
                party.contactEmail(),
                party.benefit(),
                agreement.concurrenceBy(party).orElse(null),
                agreement.status().takesConcurrence(),
                agreement.signatureOf(party).map(Signed::of).orElse(null),
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
