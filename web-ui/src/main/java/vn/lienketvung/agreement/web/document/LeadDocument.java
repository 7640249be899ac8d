package vn.lienketvung.agreement.web.document;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Capacity;
import vn.lienketvung.document.DatedPlace;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentNumber;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Signature;

/** A document that the lead issues: sections numbered in Roman, its number, day and signer left to the hand. */
final class LeadDocument {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII"};

    private final Agreement agreement;
    private final Wordings wordings;
    private final List<Block> body = new ArrayList<>();
    private int sections;

    LeadDocument(Agreement agreement, Wordings wordings) {
        this.agreement = agreement;
        this.wordings = wordings;
    }

    void add(Block block) {
        body.add(block);
    }

    void addAll(List<Block> blocks) {
        body.addAll(blocks);
    }

    /** Begins the next section. */
    void section(String key) {
        body.add(new Heading(1, ROMAN[sections++] + ". " + wordings.say(key)));
    }

    /**
     * @param first whom it is sent to before the parties
     */
    OfficialDocument about(DocumentKind kind, String subject, List<String> first) {
        var to = new ArrayList<>(first);
        agreement.parties().stream().map(Party::name).forEach(to::add);
        return OfficialDocument.of(
                        kind,
                        new Letterhead(
                                agreement.lead().name(),
                                DocumentNumber.open(kind),
                                DatedPlace.OPEN),
                        subject,
                        body,
                        Recipients.of(to),
                        signature())
                .imprinted(wordings.say("agreement.print.code", agreement.hash().code()));
    }

    /** People's committees decide together, and somebody signs on their behalf; of others no more is known than the blank. */
    private Signature signature() {
        return switch (agreement.lead().kind()) {
            case PROVINCIAL_COMMITTEE, COMMUNE_COMMITTEE ->
                    Signature.of(
                            Capacity.ON_BEHALF,
                            wordings.say("agreement.document.committee"),
                            Blank.LONG);
            default -> Signature.of(Blank.LONG);
        };
    }
}
