package vn.lienketvung.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents of every kind that are hard to print: every Vietnamese letter, signs, long words, tables of all sizes. */
public final class DocumentMother {

    /** All 134 letters with marks: each of 67 in both sizes. */
    public static final String LETTERS =
            "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ"
                    + "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ";

    public static final String SIGNS =
            "1.250.000 ₫ – “trích dẫn” ‘trong’ … <b>không phải thẻ</b> &amp; A & B 'x' \"y\" 5 % ± 0,5 °C m² ≥ ≤";

    public static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    private static final String LONG = "siêudàikhôngcáchtrống".repeat(12);

    private DocumentMother() {}

    /** One of every kind, all that can go wrong in its body. */
    public static List<OfficialDocument> ofEveryKind() {
        return List.of(DocumentKind.values()).stream().map(DocumentMother::of).toList();
    }

    public static OfficialDocument of(DocumentKind kind) {
        var document =
                OfficialDocument.of(
                        kind,
                        new Letterhead(
                                "Ủy ban nhân dân tỉnh minh họa",
                                List.of("Sở Minh họa và Kiểm thử"),
                                DocumentNumber.of(7, kind, kind.isNamed() ? "SMH" : "SMH-VP"),
                                new DatedPlace("Tỉnh minh họa", DAY)),
                        "Về việc in đủ mọi chữ cái " + LETTERS,
                        body(),
                        Recipients.of(List.of("Như trên", "Đơn vị minh họa " + SIGNS)),
                        Signature.of(Capacity.FOR_HEAD, "Giám đốc", "Phó Giám đốc")
                                .by("Người ký minh họa"));
        return isBetweenParties(kind) ? betweenParties(document) : document;
    }

    /** A document of nothing but this. */
    public static OfficialDocument saying(Block... blocks) {
        return OfficialDocument.of(
                DocumentKind.REPORT,
                new Letterhead(
                        "Đơn vị minh họa",
                        DocumentNumber.open(DocumentKind.REPORT),
                        DatedPlace.OPEN),
                "Minh họa",
                List.of(blocks),
                Recipients.NONE,
                Signature.of("Giám đốc"));
    }

    /** So many rows below a head of two rows. */
    public static Table table(int rows) {
        return Table.of(
                        List.of(
                                Column.centred("TT", 1),
                                Column.left("Nội dung", 5),
                                Column.right("Kế hoạch", 2).under("Số lượng"),
                                Column.right("Thực hiện", 2).under("Số lượng")),
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(row ->
                                        Row.of(
                                                row + "",
                                                "Dòng " + row + "\nxuống dòng",
                                                "1.234,5",
                                                ""))
                                .toList())
                .captioned("Bảng " + rows + ". Kết quả")
                .from("Nguồn: minh họa");
    }

    private static boolean isBetweenParties(DocumentKind kind) {
        return kind == DocumentKind.MEMORANDUM || kind == DocumentKind.MINUTES;
    }

    private static OfficialDocument betweenParties(OfficialDocument document) {
        var signatures = new ArrayList<Signature>();
        for (var party : List.of("Bên A", "Bên B có tên rất dài để xuống dòng", "Bên C"))
            signatures.add(
                    Signature.of(Capacity.ON_BEHALF, party, "Chủ tịch")
                            .noting("(Ký, đóng dấu, ghi rõ họ tên)"));
        return new OfficialDocument(
                        document.kind(),
                        document.letterhead(),
                        document.subject(),
                        document.body(),
                        document.recipients(),
                        signatures,
                        false,
                        null)
                .asDraft()
                .imprinted("Mã phiên bản 0000-1111");
    }

    private static List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Paragraph(ParagraphStyle.ADDRESS, "Kính gửi: Đơn vị minh họa."));
        body.add(new Paragraph(ParagraphStyle.GROUND, "Căn cứ quy định minh họa;"));
        body.add(new Heading(1, "I. TÌNH HÌNH " + LETTERS));
        body.addAll(Paragraph.ofLines("Dòng đầu " + SIGNS + "\n\nDòng sau " + LONG));
        body.add(new Heading(2, "1. Kết quả"));
        body.add(new Heading(3, "a) Chi tiết"));
        body.add(new Listing(Listing.Mark.DASH, List.of("Một", SIGNS, LETTERS)));
        body.add(new Listing(Listing.Mark.LETTER, List.of("Điểm một", "Điểm hai")));
        body.add(table(0).whenEmpty("Không có số liệu trong kỳ."));
        body.add(table(200));
        body.add(
                Table.of(
                        List.of(Column.left("Cột hẹp", 1), Column.left("Cột rộng", 9)),
                        List.of(Row.of(LONG, SIGNS), Row.total("Cộng", LETTERS))));
        body.add(new Paragraph(ParagraphStyle.REMARK, "Ghi chú: hết./."));
        return body;
    }
}
