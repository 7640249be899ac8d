package vn.lienketvung.establishment.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lienketvung.exchange.SheetRows;
import vn.lienketvung.exchange.XlsxFile;

/** A table of made-up cooperatives of Đồng Tháp, good row by row until a test spoils some. */
public final class TableOfEstablishments {

    public static final List<Object> HEADINGS =
            List.of(
                    "STT",
                    "Tên HTX",
                    "Loại",
                    "Xã/phường",
                    "MST",
                    "Ngày TL / thành lập",
                    "Số thành viên",
                    "Lĩnh vực",
                    "Người đại diện",
                    "Chức vụ",
                    "SĐT",
                    "Email");

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final List<String> PLACES =
            List.of("Phường Sa Đéc", "phuong cao lanh", "Phường Mỹ Tho");

    private final List<List<Object>> rows = new ArrayList<>();

    public TableOfEstablishments(int count, int first) {
        for (int number = first; number < first + count; number++) rows.add(row(number));
    }

    private static List<Object> row(int number) {
        return new ArrayList<>(
                List.of(
                        number,
                        "Hợp tác xã Mẫu Số " + number,
                        number % 2 == 0 ? "HTX" : "Hợp tác xã",
                        PLACES.get(number % PLACES.size()),
                        taxCode(number),
                        "09/03/2019",
                        12,
                        "Trồng trọt; Chế biến",
                        "Ngô Văn Mẫu",
                        "Giám đốc",
                        "0912 345 678",
                        ""));
    }

    /** The one of that number; those that would need a check digit of ten are stepped over. */
    public static String taxCode(int number) {
        for (int tail = 0; ; tail++) {
            var nine = "97%06d%d".formatted(number, tail);
            int sum = 0;
            for (int at = 0; at < WEIGHTS.length; at++)
                sum += WEIGHTS[at] * (nine.charAt(at) - '0');
            int check = 10 - sum % 11;
            if (check < 10) return nine + check;
        }
    }

    /**
     * @param row from 0
     * @param column from 0
     */
    public TableOfEstablishments put(int row, int column, Object value) {
        rows.get(row).set(column, value);
        return this;
    }

    public byte[] xlsx() {
        var all = new ArrayList<List<Object>>();
        all.add(List.of("DANH SÁCH HỢP TÁC XÃ"));
        all.add(HEADINGS);
        all.addAll(rows);
        return XlsxFile.of(new SheetRows("Danh sách", all)).bytes();
    }

    /** The columns in their order, as the headings mean them. */
    public static List<String> columns() {
        return Arrays.asList(
                "",
                "name",
                "kind",
                "commune",
                "taxCode",
                "foundedOn",
                "members",
                "sectors",
                "representative",
                "position",
                "phone",
                "email");
    }
}
