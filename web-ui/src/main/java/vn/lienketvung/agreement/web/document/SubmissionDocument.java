package vn.lienketvung.agreement.web.document;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.ParagraphStyle;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;
import vn.lienketvung.shared.VietnamTime;

/** Tờ trình: the lead asks for the review of the text, with what the parties said to it. */
record SubmissionDocument(Agreement agreement, Wordings wordings) {

    OfficialDocument compose() {
        var document = new LeadDocument(agreement, wordings);
        var name = wordings.nameOf(agreement);
        document.add(new Paragraph(ParagraphStyle.ADDRESS, say("to", Blank.LONG)));
        document.add(Paragraph.of(say("intro", agreement.lead().name(), name)));
        document.section("agreement.document.submission.need");
        document.addAll(Paragraph.ofLines(Blank.or(agreement.purpose())));
        document.section("agreement.document.submission.parties");
        document.add(parties());
        document.section("agreement.document.submission.content");
        document.add(new CommitmentTable(wordings).of(agreement));
        if (!agreement.pledges().isEmpty()) {
            document.section("agreement.document.resources");
            document.add(new Listing(Listing.Mark.NUMBER, wordings.pledges(agreement)));
        }
        if (!agreement.review().returnReasons().isEmpty()) {
            document.section("agreement.document.submission.answers");
            document.add(answers());
        }
        document.add(Paragraph.of(say("ask", name)));
        return document.about(DocumentKind.SUBMISSION, say("subject", name), List.of(say("above")));
    }

    private Table parties() {
        return Table.of(
                List.of(
                        Column.centred(wordings.say("agreement.print.no"), 6),
                        Column.left(say("party"), 40),
                        Column.left(say("role"), 16),
                        Column.left(say("concurrence"), 38)),
                agreement.parties().stream().map(this::party).toList());
    }

    private Row party(Party party) {
        var concurrence =
                agreement
                        .concurrenceBy(party)
                        .map(each ->
                                say(
                                        "concurred",
                                        each.person(),
                                        wordings.words().day(VietnamTime.day(each.at()), "")))
                        .orElseGet(() -> say("not-yet"));
        return Row.of(
                String.valueOf(party.position() + 1),
                party.name(),
                say(party.leads() ? "lead" : "partner"),
                concurrence);
    }

    private Table answers() {
        return Table.of(
                List.of(
                        Column.centred(say("round"), 10),
                        Column.left(say("reason"), 45),
                        Column.left(say("answer"), 45)),
                agreement.review().returnReasons().stream().map(this::answer).toList());
    }

    private Row answer(ReturnReason reason) {
        return Row.of(
                String.valueOf(reason.round()),
                wordings.words().say(reason.code()) + ": " + reason.note(),
                Blank.or(reason.answer()));
    }

    private String say(String key, Object... arguments) {
        return wordings.say("agreement.document.submission." + key, arguments);
    }
}
