package vn.lienketvung.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.document.Blank;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Capacity;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DatedPlace;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentNumber;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Paragraph;
import vn.lienketvung.document.ParagraphStyle;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Signature;
import vn.lienketvung.document.Table;
import vn.lienketvung.report.ReportSettings;
import vn.lienketvung.report.ReportState;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.report.web.ReportTables.RowView;
import vn.lienketvung.report.web.ReportTables.TableView;
import vn.lienketvung.shared.VietnamTime;

/**
 * Báo cáo: a six-month report as the official document it is sent as.
 *
 * @param issuer the body that reports, by its full name
 */
record ReportDocument(
        SixMonthReport report,
        String issuer,
        List<TableView> tables,
        ReportSettings settings,
        Speech speech) {

    private static final int LABEL_WIDTH = 26;
    private static final int WORDS_WIDTH = 40;
    private static final int LEAST_WIDTH = 12;
    private static final int LETTER_WIDTH = 3;
    private static final int DIGIT_WIDTH = 2;

    OfficialDocument compose() {
        var paper = report.paper();
        var number =
                paper == null
                        ? DocumentNumber.open(DocumentKind.REPORT, abbreviation())
                        : DocumentNumber.recorded(paper.number());
        var dated =
                paper == null ? DatedPlace.OPEN : new DatedPlace(paper.place(), paper.signedOn());
        var document =
                OfficialDocument.of(
                                DocumentKind.REPORT,
                                new Letterhead(issuer, number, dated),
                                speech.say(
                                        "report.document.subject",
                                        speech.say(
                                                "report.half." + report.period().half(),
                                                String.valueOf(report.period().year()))),
                                body(),
                                Recipients.of(List.of(addressee())),
                                signature())
                        .imprinted(imprint());
        return report.state() == ReportState.DRAFT || report.state() == ReportState.IN_REVIEW
                ? document.asDraft()
                : document;
    }

    /** Until the figures are frozen there is no version to speak of. */
    private String imprint() {
        var edition = String.valueOf(report.edition());
        return report.frozenAt() == null
                ? speech.say("report.edition", edition)
                : speech.say("report.document.imprint", report.content().code(), edition);
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        var words = report.narrative();
        body.add(
                new Paragraph(
                        ParagraphStyle.ADDRESS, speech.say("report.document.to", addressee())));
        body.add(
                Paragraph.of(
                        speech.say(
                                "report.document.intro",
                                DatedPlace.of(report.period().start()),
                                DatedPlace.of(report.period().cutOff()))));
        if (report.correctionReason() != null)
            body.add(
                    Paragraph.of(
                            speech.say("report.document.correction", report.correctionReason())));
        body.add(heading("I", "report.results"));
        body.addAll(said(words.results()));
        body.add(heading("II", "report.figures"));
        for (int at = 0; at < tables.size(); at++) body.add(table(tables.get(at), at + 1));
        body.add(heading("III", "report.difficulties"));
        body.addAll(said(words.difficulties()));
        body.add(heading("IV", "report.proposals"));
        body.addAll(said(words.proposals()));
        body.add(heading("V", "report.plan"));
        body.addAll(said(words.plan()));
        return body;
    }

    private Heading heading(String number, String key) {
        return new Heading(1, number + ". " + speech.say(key));
    }

    private List<Block> said(@Nullable String words) {
        return words == null || words.isBlank()
                ? List.of(Paragraph.of(speech.say("report.document.nothing")))
                : Paragraph.ofLines(words);
    }

    private Table table(TableView view, int number) {
        var columns = new ArrayList<Column>();
        columns.add(
                Column.left(
                        view.heads().getFirst(),
                        view.heads().size() > 4 ? LABEL_WIDTH : WORDS_WIDTH));
        for (int at = 1; at < view.heads().size(); at++)
            columns.add(Column.right(view.heads().get(at), width(view, at)));
        var rows = new ArrayList<Row>();
        view.rows().forEach(row -> rows.add(row(row, false)));
        var total = view.total();
        if (total != null) rows.add(row(total, true));
        return Table.of(columns, rows)
                .captioned(
                        speech.say("report.document.table", String.valueOf(number), view.title()))
                .from(source(view))
                .whenEmpty(speech.say("report.none." + view.key()));
    }

    /** So that no word of a heading and no number is broken. */
    private static int width(TableView view, int column) {
        var words =
                Stream.of(view.heads().get(column).split(" "))
                        .mapToInt(word -> word.length() * LETTER_WIDTH);
        var numbers =
                view.rows().stream()
                        .filter(row -> !row.cells().isEmpty())
                        .mapToInt(row -> row.cells().get(column - 1).text().length() * DIGIT_WIDTH);
        return IntStream.concat(words, numbers).reduce(LEAST_WIDTH, Math::max);
    }

    private static Row row(RowView row, boolean total) {
        return new Row(
                Stream.concat(Stream.of(row.head()), row.cells().stream())
                        .map(ReportTables.CellView::text)
                        .toList(),
                total);
    }

    private String source(TableView view) {
        var frozen = report.frozenAt();
        var day =
                frozen == null
                        ? speech.say("report.source.live")
                        : speech.say(
                                "report.source.frozen", DatedPlace.of(VietnamTime.day(frozen)));
        return speech.say("report.source." + view.key(), day);
    }

    private String addressee() {
        return settings.addresseeOf(report.body());
    }

    /** People's committees decide together, and somebody signs on their behalf; the ministry's head signs in own right. */
    private Signature signature() {
        var paper = report.paper();
        var province = !report.body().isNation();
        var lines = new ArrayList<String>();
        if (province) lines.add(Capacity.ON_BEHALF.of(speech.say("agreement.document.committee")));
        if (paper == null) return new Signature(lines, Blank.LONG, null, null);
        if (paper.capacity() != SigningCapacity.HEAD
                && paper.capacity() != SigningCapacity.ON_BEHALF)
            lines.add(
                    paper.capacity()
                            .onDocuments()
                            .of(
                                    speech.say(
                                            province
                                                    ? "report.head.province"
                                                    : "report.head.nation")));
        return new Signature(
                lines,
                paper.signerPosition(),
                speech.say("report.document.signed"),
                paper.signerName());
    }

    private String abbreviation() {
        return report.body().isNation() ? Blank.SHORT : "UBND";
    }
}
