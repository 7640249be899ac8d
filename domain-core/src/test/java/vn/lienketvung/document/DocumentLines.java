package vn.lienketvung.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every word of a document from top to bottom, as it must be read out of each format. */
public final class DocumentLines {

    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    public static List<String> of(OfficialDocument document) {
        var read = new DocumentLines();
        read.head(document);
        document.body().forEach(read::block);
        read.closing(document);
        return read.lines.stream()
                .filter(Objects::nonNull)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void head(OfficialDocument document) {
        var head = document.letterhead();
        lines.add(head.parent());
        lines.addAll(head.issuers());
        lines.add(Letterhead.NATION);
        lines.add(Letterhead.MOTTO);
        lines.add(head.number().text());
        if (!document.kind().isNamed()) lines.add(document.about());
        if (document.draft()) lines.add(OfficialDocument.DRAFT);
        lines.add(head.dated().text());
        if (!document.kind().isNamed()) return;
        lines.add(document.kind().title());
        lines.add(document.subject());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> lines.add(heading.text());
            case Paragraph paragraph -> lines.add(paragraph.text());
            case Listing listing -> lines.addAll(listing.lines());
            case Table table -> table(table);
        }
    }

    private void table(Table table) {
        lines.add(table.caption());
        table.head().forEach(row -> row.forEach(cell -> lines.add(cell.text())));
        if (table.rows().isEmpty()) lines.add(table.whenEmpty());
        for (var row : table.rows())
            for (int at = 0; at < row.cells().size(); at++) lines.addAll(row.lines(at));
        lines.add(table.source());
    }

    private void closing(OfficialDocument document) {
        if (!document.isBetweenParties()) recipients(document.recipients());
        document.signatures().forEach(this::signature);
        if (document.isBetweenParties()) recipients(document.recipients());
    }

    private void recipients(Recipients recipients) {
        if (recipients.isEmpty()) return;
        lines.add(Recipients.LABEL);
        lines.addAll(recipients.lines());
    }

    private void signature(Signature signature) {
        lines.addAll(signature.authority());
        lines.add(signature.position());
        lines.add(signature.note());
        lines.add(signature.name());
    }
}
