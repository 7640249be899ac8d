package vn.lienketvung.agreement.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.exchange.SheetRows;

/** Sheets of papers as an official of Đồng Tháp fills them in; TT01 is complete but for its scan. */
public final class PaperBookMother {

    public static final String LEAD = "82 – UBND tỉnh Đồng Tháp";
    public static final String PARTNER = "UBND TP. Hồ Chí Minh";

    private final List<List<Object>> agreements = head(PaperLayout.AGREEMENTS);
    private final List<List<Object>> parties = head(PaperLayout.PARTIES);
    private final List<List<Object>> commitments = head(PaperLayout.COMMITMENTS);
    private String version = PaperLayout.VERSION;
    private String lead = LEAD;
    private String partner = PARTNER;
    private String focalPoint = "Sở Công Thương TP. Hồ Chí Minh";

    public static PaperBookMother empty() {
        return new PaperBookMother();
    }

    public static PaperBookMother complete() {
        return empty().paper("TT01", "07/BTT-UBND");
    }

    /** With the names the bodies bear elsewhere. */
    public PaperBookMother between(String leading, String other, String itsFocalPoint) {
        lead = leading;
        partner = other;
        focalPoint = itsFocalPoint;
        return this;
    }

    /** An agreement with two parties, of which the lead stands second, and a commitment half kept. */
    public PaperBookMother paper(String code, String number) {
        agreement(code, "Tiêu thụ trái cây " + code, "BTT", number, LocalDate.of(2024, 3, 12));
        party(code, partner, focalPoint);
        party(code, lead, null);
        return commitment(code, "9.000", "4.310,5", "30/06/2026");
    }

    public PaperBookMother agreement(
            Object code, Object title, Object kind, Object number, Object signedOn) {
        agreements.add(
                row(
                        code,
                        title,
                        kind,
                        "01",
                        "Đưa trái cây vào hệ thống bán lẻ",
                        "01/04/2024",
                        LocalDate.of(2028, 3, 31),
                        number,
                        signedOn));
        return this;
    }

    public PaperBookMother party(Object code, Object body) {
        return party(code, body, null);
    }

    private PaperBookMother party(Object code, Object body, Object focal) {
        parties.add(
                row(
                        code,
                        body,
                        focal,
                        "Nguyễn Văn Mẫu",
                        "0277 000 000",
                        null,
                        null,
                        "Người ký mẫu",
                        "Phó Chủ tịch",
                        "KT.",
                        null));
        return this;
    }

    public PaperBookMother commitment(Object code, Object target, Object value, Object asOf) {
        commitments.add(
                row(
                        code,
                        "Tiêu thụ 9.000 tấn trái cây",
                        BigDecimal.ZERO,
                        target,
                        "tấn",
                        "31/12/2027",
                        partner,
                        "Trần Thị Mẫu",
                        "Phó Giám đốc",
                        lead,
                        value,
                        asOf));
        return this;
    }

    public PaperBookMother version(String other) {
        version = other;
        return this;
    }

    public SheetRows[] sheets() {
        return new SheetRows[] {
            new SheetRows("Thỏa thuận", agreements),
            new SheetRows("Các bên", parties),
            new SheetRows("Cam kết", commitments),
            new SheetRows("Danh mục", List.of(row(PaperLayout.CODES, version)))
        };
    }

    private static List<List<Object>> head(List<String> keys) {
        var rows = new ArrayList<List<Object>>();
        rows.add(new ArrayList<>(keys));
        rows.add(new ArrayList<>(keys));
        rows.add(row(PaperLayout.EXAMPLE, "ví dụ"));
        return rows;
    }

    private static List<Object> row(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
