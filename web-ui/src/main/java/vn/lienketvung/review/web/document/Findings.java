package vn.lienketvung.review.web.document;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.agreement.ApprovalCondition;
import vn.lienketvung.agreement.ReturnReason;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;

/** What a panel concluded: the words of its chair, conditions of an approval, reasons of a return. */
record Findings(PanelRecord of) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(of.say("outcome", of.words().say(of.verdict()))));
        blocks.addAll(Paragraph.ofLines(of.conclusion()));
        if (!of.conditions().isEmpty()) {
            blocks.add(Paragraph.of(of.say("conditions")));
            blocks.add(conditions());
        }
        if (!of.reasons().isEmpty()) {
            blocks.add(Paragraph.of(of.say("reasons")));
            blocks.add(reasons());
        }
        return blocks;
    }

    private Table conditions() {
        return Table.of(
                List.of(
                        number(),
                        Column.left(of.say("condition"), 50),
                        Column.left(of.say("owner"), 26),
                        Column.centred(of.words().say("agreement.print.due"), 18)),
                of.conditions().stream().map(this::row).toList());
    }

    private Row row(ApprovalCondition condition) {
        return Row.of(
                String.valueOf(of.conditions().indexOf(condition) + 1),
                condition.text(),
                condition.ownerName(),
                of.words().day(condition.dueOn(), ""));
    }

    private Table reasons() {
        return Table.of(
                List.of(
                        number(),
                        Column.left(of.say("section"), 24),
                        Column.left(of.say("reason"), 26),
                        Column.left(of.say("mend"), 44)),
                of.reasons().stream().map(this::row).toList());
    }

    private Row row(ReturnReason reason) {
        return Row.of(
                String.valueOf(of.reasons().indexOf(reason) + 1),
                of.words().say(reason.section()),
                of.words().say(reason.code()),
                reason.note());
    }

    private Column number() {
        return Column.centred(of.words().say("agreement.print.no"), 6);
    }
}
