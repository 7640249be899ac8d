package vn.lienketvung.agreement.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CommitmentDraft;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.agreement.Outline;
import vn.lienketvung.agreement.PaperDetails;
import vn.lienketvung.agreement.PaperSigner;
import vn.lienketvung.agreement.PartyTerms;
import vn.lienketvung.exchange.RowReading;
import vn.lienketvung.organisation.OrganisationId;

/** One agreement as the sheets tell it, with the rows it was read from. */
record PaperLine(
        RowReading row,
        Outline outline,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        List<PartyLine> parties,
        List<CommitmentLine> commitments) {

    /** One party and who signed for it. */
    record PartyLine(RowReading row, PartyTerms terms, PaperSigner signer) {}

    /** One commitment and how far it had come. */
    record CommitmentLine(
            RowReading row,
            CommitmentDraft draft,
            @Nullable BigDecimal value,
            @Nullable LocalDate asOf) {}

    PaperLine {
        parties = List.copyOf(parties);
        commitments = List.copyOf(commitments);
    }

    String key() {
        return row.cell(PaperLayout.AGREEMENTS.getFirst()).text();
    }

    /** Empty as long as number or day are missing. */
    Optional<PaperIdentity> identity() {
        if (number == null || signedOn == null) return Optional.empty();
        var bodies =
                parties.stream()
                        .map(party -> party.terms().organisation().value())
                        .collect(Collectors.toSet());
        return Optional.of(PaperIdentity.of(number, signedOn, bodies));
    }

    /** With the lead's row first, whatever the order in the sheet; its own body works on it when none is named. */
    PaperLine ledBy(OrganisationId lead, OrganisationId own) {
        var ordered = new ArrayList<PartyLine>();
        for (var party : parties) {
            if (party.terms().organisation().equals(lead))
                ordered.addFirst(
                        new PartyLine(party.row(), worked(party.terms(), own), party.signer()));
            else ordered.add(party);
        }
        return new PaperLine(row, outline, number, signedOn, ordered, commitments);
    }

    private static PartyTerms worked(PartyTerms terms, OrganisationId own) {
        if (terms.focalPoint() != null || terms.organisation().equals(own)) return terms;
        return new PartyTerms(
                terms.organisation(),
                own,
                terms.contactName(),
                terms.contactPhone(),
                terms.contactEmail(),
                terms.benefit());
    }

    /**
     * @param stored the commitments as they were taken in, in the order of the rows
     */
    PaperDetails details(List<CommitmentTerms> stored) {
        var known = new ArrayList<KnownValue>();
        for (int i = 0; i < Math.min(stored.size(), commitments.size()); i++)
            addKnown(commitments.get(i), stored.get(i).id(), known);
        return new PaperDetails(
                number, signedOn, parties.stream().map(PartyLine::signer).toList(), known);
    }

    private static void addKnown(CommitmentLine line, UUID commitment, List<KnownValue> known) {
        if (line.value() != null && line.asOf() != null)
            known.add(new KnownValue(commitment, line.value(), line.asOf()));
    }
}
