package vn.lienketvung.review.web.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Signature;
import vn.lienketvung.document.Table;
import vn.lienketvung.review.PanelMember;
import vn.lienketvung.review.Tally;
import vn.lienketvung.review.Verdict;

/** Biên bản: who sat on the panel, what each held, how they voted and what was concluded; hours and place are for the hand. */
record MinutesDocument(PanelRecord of, Tally tally) {

    OfficialDocument compose() {
        var kind = DocumentKind.MINUTES;
        return new OfficialDocument(
                kind,
                of.letterhead(kind),
                of.say("minutes.subject", of.name()),
                body(),
                Recipients.NONE,
                List.of(
                        Signature.of(of.say("minutes.secretary")),
                        Signature.of(of.say("minutes.presiding")).by(of.panel().chair().name())),
                false,
                of.words().say("agreement.print.code", of.agreement().hash().code()));
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(Paragraph.of(of.say("minutes.time", Blank.LONG)));
        body.add(Paragraph.of(of.say("minutes.place", Blank.LONG)));
        body.add(
                Paragraph.of(
                        of.say(
                                "minutes.named",
                                of.panel().namedBy(),
                                of.day(of.panel().namedAt()),
                                String.valueOf(of.panel().round()))));
        body.add(new Heading(1, of.say("minutes.members")));
        body.add(members());
        body.add(new Heading(1, of.say("minutes.opinions")));
        body.add(opinions());
        body.add(new Heading(1, of.say("minutes.votes")));
        body.add(new Listing(Listing.Mark.DASH, votes()));
        body.add(new Heading(1, of.say("minutes.conclusion")));
        body.add(Paragraph.of(of.say("minutes.concluded", of.day(of.panel().concludedAt()))));
        body.addAll(new Findings(of).blocks());
        body.add(Paragraph.of(of.say("minutes.end", Blank.SHORT)));
        return body;
    }

    private Table members() {
        return Table.of(
                List.of(
                        Column.centred(of.words().say("agreement.print.no"), 6),
                        Column.left(of.say("minutes.name"), 26),
                        Column.left(of.say("minutes.post"), 40),
                        Column.left(of.say("minutes.role"), 28)),
                of.panel().members().stream().map(this::member).toList());
    }

    private Row member(PanelMember member) {
        var role = of.words().say("review.panel." + (member.isChair() ? "chair" : "plain"));
        var absence =
                member.isReplaced()
                        ? "\n" + of.words().say("review.seat.replaced")
                        : member.isRecused() ? "\n" + of.words().say("review.seat.recused") : "";
        return Row.of(
                String.valueOf(member.position() + 1),
                member.name(),
                member.title() + "\n" + member.organisationName(),
                role + absence);
    }

    private Table opinions() {
        return Table.of(
                        List.of(
                                Column.left(of.say("minutes.name"), 26),
                                Column.left(of.say("minutes.opinion"), 50),
                                Column.left(of.say("minutes.vote"), 24)),
                        of.panel().members().stream()
                                .filter(PanelMember::hasVoted)
                                .map(this::opinion)
                                .toList())
                .whenEmpty(Blank.LONG);
    }

    private Row opinion(PanelMember member) {
        var verdict = member.verdict();
        return Row.of(
                member.name(),
                Blank.or(member.opinion()),
                verdict == null ? Blank.SHORT : of.words().say(verdict));
    }

    private List<String> votes() {
        return Arrays.stream(Verdict.values())
                .map(each ->
                        of.words()
                                .say(
                                        "review.panel.votes",
                                        of.words().say(each),
                                        String.valueOf(tally.votesFor(each))))
                .toList();
    }
}
