package vn.lienketvung.agreement.web.document;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.ParagraphStyle;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;

/** Kế hoạch: how the agreement is carried out; who does what by when, and what is to be reached on the way. */
record PlanDocument(Agreement agreement, Wordings wordings) {

    OfficialDocument compose() {
        var document = new LeadDocument(agreement, wordings);
        var name = wordings.nameOf(agreement);
        document.add(
                new Paragraph(
                        ParagraphStyle.GROUND,
                        say("ground", agreement.number().orElse(Blank.LONG), name)));
        document.add(Paragraph.of(say("intro", agreement.lead().name())));
        document.section("agreement.document.plan.aim");
        document.addAll(Paragraph.ofLines(Blank.or(agreement.purpose())));
        document.section("agreement.document.plan.work");
        document.add(new CommitmentTable(wordings).of(agreement));
        if (!milestones().rows().isEmpty()) {
            document.section("agreement.document.plan.milestones");
            document.add(milestones());
        }
        if (!agreement.pledges().isEmpty()) {
            document.section("agreement.document.resources");
            document.add(new Listing(Listing.Mark.NUMBER, wordings.pledges(agreement)));
        }
        document.section("agreement.document.plan.organise");
        wordings.duties(agreement).forEach(duty -> document.add(Paragraph.of(duty)));
        document.add(Paragraph.of(wordings.say("agreement.print.duty.progress")));
        return document.about(DocumentKind.PLAN, say("subject", name), List.of());
    }

    private Table milestones() {
        return Table.of(
                List.of(
                        Column.centred(say("commitment"), 14),
                        Column.left(say("milestone"), 46),
                        Column.left(wordings.say("agreement.print.target"), 22),
                        Column.centred(wordings.say("agreement.print.due"), 18)),
                agreement.commitments().stream()
                        .flatMap(terms ->
                                terms.milestones().list().stream().map(each -> row(each, terms)))
                        .toList());
    }

    private Row row(Milestone milestone, CommitmentTerms of) {
        return Row.of(
                String.valueOf(of.position() + 1),
                milestone.label(),
                milestone.value() == null
                        ? ""
                        : wordings.words().number(milestone.value())
                                + (of.unit() == null ? "" : " " + of.unit()),
                wordings.words().day(milestone.dueOn(), Blank.SHORT));
    }

    private String say(String key, Object... arguments) {
        return wordings.say("agreement.document.plan." + key, arguments);
    }
}
