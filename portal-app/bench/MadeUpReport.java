package vn.lienketvung.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienketvung.document.Block;
import vn.lienketvung.document.Column;
import vn.lienketvung.document.DatedPlace;
import vn.lienketvung.document.DocumentKind;
import vn.lienketvung.document.DocumentNumber;
import vn.lienketvung.document.Heading;
import vn.lienketvung.document.Letterhead;
import vn.lienketvung.document.OfficialDocument;
import vn.lienketvung.document.Recipients;
import vn.lienketvung.document.Row;
import vn.lienketvung.document.Signature;
import vn.lienketvung.document.Table;

/** A six-month report of 34 provinces with a table of 40 rows and seven columns each; the same rows every time. */
final class MadeUpReport {

    static final int PROVINCES = 34;
    static final int ROWS = 40;
    static final int FIGURES = 6;

    private static final List<Column> COLUMNS =
            Stream.concat(
                            Stream.of(Column.left("Đối tác và nội dung", 34)),
                            Stream.of("đến hạn", "đúng hạn", "muộn", "một phần", "quá hạn", "chờ xác nhận")
                                    .map(heading -> Column.right(heading, 11).under("Cam kết")))
                    .toList();

    private MadeUpReport() {}

    static OfficialDocument document() {
        var body = new ArrayList<Block>();
        var random = new Random(34);
        for (int province = 1; province <= PROVINCES; province++) {
            body.add(new Heading(1, province + ". Tỉnh đo số " + province));
            body.add(Table.of(COLUMNS, rows(province, random)).captioned("Cam kết đã nhận của tỉnh đo số " + province).from("Nguồn: số liệu đo"));
        }
        return OfficialDocument.of(
                DocumentKind.REPORT,
                new Letterhead("Bộ đo lường minh họa", DocumentNumber.open(DocumentKind.REPORT), DatedPlace.OPEN),
                "Kết quả liên kết vùng sáu tháng",
                body,
                Recipients.NONE,
                Signature.of("Vụ trưởng"));
    }

    private static List<Row> rows(int province, Random random) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> {
                    var cells = new ArrayList<String>();
                    cells.add("Tỉnh đo số " + row + ": cung ứng nông sản, xúc tiến thương mại " + province);
                    for (int figure = 0; figure < FIGURES; figure++) cells.add(String.valueOf(random.nextInt(1_000)));
                    return Row.of(cells.toArray(String[]::new));
                })
                .toList();
    }
}
