package vn.lienketvung.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Concurrence;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SignatureRecord;

/**
 * A party with what it gains, whether it stands behind the text, and whether it has signed.
 *
 * @param concurrence with the text as it stands now; null while it is missing
 * @param takesConcurrence whether a missing one is still awaited
 * @param awaitsSignature whether a missing signature is awaited now
 */
record PartyBlock(
        String name,
        boolean leads,
        @Nullable String focalPoint,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable String benefit,
        @Nullable Concurrence concurrence,
        boolean takesConcurrence,
        @Nullable SignatureRecord signature,
        boolean awaitsSignature) {

    static List<PartyBlock> of(Agreement agreement) {
        return agreement.parties().stream().map(party -> of(party, agreement)).toList();
    }

    private static PartyBlock of(Party party, Agreement agreement) {
        return new PartyBlock(
                party.name(),
                party.leads(),
                party.focalPointName(),
                party.contactName(),
                party.contactPhone(),
                party.contactEmail(),
                party.benefit(),
                agreement.concurrenceBy(party).orElse(null),
                agreement.status().takesConcurrence(),
                agreement.signatureOf(party).orElse(null),
                agreement.status().isApproved());
    }
}
