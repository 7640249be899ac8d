package vn.lienketvung.agreement.web.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.SignatureRecord;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Capacity;
import vn.lienketvung.document.DatedPlace;
import vn.lienketvung.document.DocumentNumber;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.ParagraphStyle;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Signature;
import vn.lienketvung.shared.VietnamTime;

/** The text of an agreement itself, article by article, with a place to sign for each party. */
record TextDocument(Agreement agreement, Wordings wordings) {

    OfficialDocument compose() {
        var kind = agreement.kind().documentKind();
        var number =
                agreement
                        .number()
                        .map(DocumentNumber::recorded)
                        .orElseGet(() -> DocumentNumber.open(kind));
        return new OfficialDocument(
                kind,
                new Letterhead(
                        null,
                        agreement.parties().stream().map(Party::name).toList(),
                        number,
                        new DatedPlace(null, signedOn())),
                agreement.title(),
                body(),
                Recipients.NONE,
                agreement.parties().stream().map(this::signature).toList(),
                !agreement.status().isApproved() && !agreement.isEnteredFromPaper(),
                say("agreement.print.code", agreement.hash().code()));
    }

    /** The one day on which everybody signed; null when there is none, or it is still to come. */
    private @Nullable LocalDate signedOn() {
        var days =
                agreement.signatures().stream().map(SignatureRecord::signedOn).distinct().toList();
        return days.size() == 1 && agreement.signatures().size() == agreement.parties().size()
                ? days.getFirst()
                : null;
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        if (agreement.isEnteredFromPaper())
            body.add(new Paragraph(ParagraphStyle.REMARK, say("paper.print")));
        purpose(body);
        heading(body, "commitments");
        body.add(new CommitmentTable(wordings).of(agreement));
        heading(body, "benefit");
        for (var party : agreement.parties())
            body.addAll(Paragraph.ofLines(party.name() + ": " + Blank.or(party.benefit())));
        heading(body, "term");
        body.add(Paragraph.of(term()));
        heading(body, "duties");
        wordings.duties(agreement).forEach(duty -> body.add(Paragraph.of(duty)));
        body.add(Paragraph.of(say("agreement.print.duty.progress")));
        if (!agreement.pledges().isEmpty()) {
            heading(body, "pledges");
            body.add(new Listing(Listing.Mark.NUMBER, wordings.pledges(agreement)));
        }
        clauses(body);
        corrections(body);
        return body;
    }

    private void purpose(List<Block> body) {
        heading(body, "purpose");
        body.addAll(Paragraph.ofLines(Blank.or(agreement.purpose())));
        if (agreement.field() != null)
            body.add(
                    Paragraph.of(
                            say("agreement.print.field", wordings.words().say(agreement.field()))));
        if (agreement.objectives().isEmpty()) return;
        body.add(Paragraph.of(say("agreement.print.objectives")));
        body.add(
                new Listing(
                        Listing.Mark.DASH,
                        agreement.objectives().list().stream()
                                .map(each -> each.objective() + " (" + each.document() + ")")
                                .toList()));
    }

    private String term() {
        var words = wordings.words();
        return say(
                "agreement.print.term",
                words.day(agreement.startsOn(), Blank.LONG),
                words.day(agreement.endsOn(), Blank.LONG));
    }

    private void clauses(List<Block> body) {
        // The articles before them: five, and one more when there are resources.
        int article = agreement.pledges().isEmpty() ? 6 : 7;
        for (var clause : agreement.clauses()) {
            body.add(
                    new Heading(
                            1, say("agreement.print.article.clause", article++, clause.heading())));
            body.addAll(Paragraph.ofLines(clause.body()));
        }
    }

    private void corrections(List<Block> body) {
        var corrections =
                agreement.history().stream().filter(each -> each.turn() == Turn.CORRECTED).toList();
        if (corrections.isEmpty()) return;
        body.add(new Paragraph(ParagraphStyle.REMARK, say("correction.print")));
        for (var each : corrections)
            body.add(
                    new Paragraph(
                            ParagraphStyle.REMARK,
                            say(
                                    "correction.print.one",
                                    wordings.words().day(VietnamTime.day(each.at()), ""),
                                    Blank.or(each.note()))));
    }

    private Signature signature(Party party) {
        var authority = new ArrayList<String>();
        authority.add(say("agreement.print.for", party.name()));
        var signed = agreement.signatureOf(party).orElse(null);
        if (signed == null)
            return new Signature(authority, "", say("agreement.print.sign-here"), null);
        var capacity = signed.capacity().onDocuments();
        // For whom somebody signed is not recorded.
        if (capacity != Capacity.HEAD) authority.add(capacity.of(Blank.LONG));
        return new Signature(
                authority,
                signed.signerPosition(),
                say(
                        "agreement.print.signed",
                        wordings.words().day(signed.signedOn(), ""),
                        signed.number()),
                signed.signerName());
    }

    private void heading(List<Block> body, String article) {
        body.add(new Heading(1, say("agreement.print.article." + article)));
    }

    private String say(String key, Object... arguments) {
        return wordings.say(key, arguments);
    }
}
