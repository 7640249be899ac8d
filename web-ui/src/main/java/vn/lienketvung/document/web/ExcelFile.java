package vn.lienketvung.document.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.Listing;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Signature;
import vn.lienketvung.document.Table;
import vn.lienketvung.shared.web.Typed;

/** Writes a document as one sheet with the words of its other formats, line by line; the numbers of its tables can be reckoned with. */
final class ExcelFile {

    private static final int FEWEST_COLUMNS = 6;
    private static final int FIRST_WIDTH = 34;
    private static final int WIDTH = 13;
    private static final int CHARACTERS_A_LINE = 95;
    private static final double LINE_HEIGHT = 16;
    private static final String HEAD = "ECEFF3";
    private static final String NUMBER = "#,##0.###";

    private final Worksheet sheet;
    private final int columns;
    private int line;

    private ExcelFile(Worksheet sheet, OfficialDocument document) {
        this.sheet = sheet;
        this.columns =
                document.body().stream()
                        .mapToInt(
                                block -> block instanceof Table table ? table.columns().size() : 0)
                        .reduce(FEWEST_COLUMNS, Math::max);
        for (int column = 0; column < columns; column++)
            sheet.width(column, column == 0 ? FIRST_WIDTH : WIDTH);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
    }

    static byte[] write(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            new ExcelFile(book.newWorksheet("Văn bản"), document).write(document, book);
            book.finish();
        }
        return out.toByteArray();
    }

    private void write(OfficialDocument document, Workbook book) {
        head(document);
        for (var block : document.body())
            switch (block) {
                case Heading heading -> bold(heading.text());
                case Paragraph paragraph -> words(paragraph.text());
                case Listing listing -> listing.lines().forEach(this::words);
                case Table table -> table(table);
            }
        line++;
        document.signatures().forEach(this::signature);
        if (!document.recipients().isEmpty()) {
            bold(Recipients.LABEL);
            document.recipients().lines().forEach(this::words);
        }
        if (document.foot() != null) sheet.footer(document.foot(), Position.CENTER);
        book.setGlobalDefaultFont("Times New Roman", 12);
    }

    private void head(OfficialDocument document) {
        var head = document.letterhead();
        words(Letterhead.NATION);
        words(Letterhead.MOTTO);
        if (head.parent() != null) words(head.parent());
        head.issuers().forEach(this::bold);
        words(head.number().text());
        if (document.draft()) bold(OfficialDocument.DRAFT);
        words(head.dated().text());
        line++;
        if (document.kind().isNamed()) bold(document.kind().title());
        bold(document.kind().isNamed() ? document.subject() : document.about());
        line++;
    }

    private void bold(String text) {
        words(text);
        sheet.style(line - 1, 0).bold().wrapText(true).set();
    }

    /** Over the whole width, as high as the words need. */
    private void words(String text) {
        sheet.value(line, 0, text);
        sheet.range(line, 0, line, columns - 1).merge();
        sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(line, LINE_HEIGHT * (1 + text.length() / CHARACTERS_A_LINE));
        line++;
    }

    private void table(Table table) {
        if (table.caption() != null) bold(table.caption());
        for (var row : table.head()) {
            for (var cell : row) sheet.value(line, cell.from(), cell.text());
            sheet.range(line, 0, line, table.columns().size() - 1)
                    .style()
                    .bold()
                    .fillColor(HEAD)
                    .wrapText(true)
                    .borderStyle("thin")
                    .set();
            line++;
        }
        if (table.rows().isEmpty()) words(table.whenEmpty());
        for (var row : table.rows()) row(table.columns(), row);
        if (table.source() != null) words(table.source());
        line++;
    }

    private void row(List<Column> columns, Row row) {
        IntStream.range(0, columns.size())
                .forEach(at -> cell(at, columns.get(at), row.cells().get(at)));
        var style = sheet.range(line, 0, line, columns.size() - 1).style().borderStyle("thin");
        (row.total() ? style.bold() : style).set();
        line++;
    }

    private void cell(int at, Column column, String text) {
        BigDecimal number =
                column.alignment() == Column.Alignment.RIGHT ? Typed.number(text) : null;
        if (number == null) {
            sheet.value(line, at, text);
            sheet.style(line, at).wrapText(true).set();
        } else {
            sheet.value(line, at, number);
            sheet.style(line, at).format(NUMBER).set();
        }
    }

    private void signature(Signature signature) {
        signature.authority().forEach(this::bold);
        if (!signature.position().isEmpty()) bold(signature.position());
        if (signature.note() != null) words(signature.note());
        if (signature.name() != null) bold(signature.name());
    }
}
