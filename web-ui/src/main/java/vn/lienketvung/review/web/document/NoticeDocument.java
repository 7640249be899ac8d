package vn.lienketvung.review.web.document;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Capacity;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.ParagraphStyle;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Signature;

/** Thông báo: what the panel concluded, told to the parties. */
record NoticeDocument(PanelRecord of) {

    OfficialDocument compose() {
        var kind = DocumentKind.NOTICE;
        return OfficialDocument.of(
                        kind,
                        of.letterhead(kind),
                        of.say("notice.subject", of.name()),
                        body(),
                        Recipients.of(of.agreement().parties().stream().map(Party::name).toList()),
                        Signature.of(Capacity.ON_BEHALF, of.say("panel"), of.say("chair"))
                                .by(of.panel().chair().name()))
                .imprinted(of.words().say("agreement.print.code", of.agreement().hash().code()));
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Paragraph(ParagraphStyle.ADDRESS, of.say("to", of.agreement().lead().name())));
        body.add(
                Paragraph.of(
                        of.say(
                                "notice.intro",
                                of.day(of.panel().concludedAt()),
                                of.name(),
                                String.valueOf(of.panel().round()))));
        body.addAll(new Findings(of).blocks());
        body.add(Paragraph.of(of.say("notice.end")));
        return body;
    }
}
