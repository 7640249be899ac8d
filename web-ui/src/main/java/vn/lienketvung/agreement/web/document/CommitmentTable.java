package vn.lienketvung.agreement.web.document;

import java.util.List;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Table;

/** The commitments of an agreement as a table: what, how much, by when, by whom. */
record CommitmentTable(Wordings wordings) {

    Table of(Agreement agreement) {
        return Table.of(
                        List.of(
                                Column.centred(head("no"), 6),
                                Column.left(head("commitment"), 34),
                                Column.left(head("target"), 14),
                                Column.centred(head("due"), 14),
                                Column.left(head("implementer"), 18),
                                Column.left(head("verifier"), 14)),
                        agreement.commitments().stream().map(this::row).toList())
                .whenEmpty(Blank.LONG);
    }

    private Row row(CommitmentTerms terms) {
        return Row.of(
                String.valueOf(terms.position() + 1),
                wordings.commitment(terms),
                wordings.target(terms),
                wordings.words().day(terms.dueOn(), Blank.SHORT),
                wordings.implementer(terms),
                Blank.or(terms.verifierName()));
    }

    private String head(String column) {
        return wordings.say("agreement.print." + column);
    }
}
