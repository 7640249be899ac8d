package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienketvung.madeup.MadeUpPlace;
import vn.lienketvung.madeup.MadeUpRegister;
import vn.lienketvung.madeup.MadeUpTaxCode;
import org.dhatim.fastexcel.Workbook;

/** A table of made-up cooperatives over all communes, the same number the same rows; every hundredth row is spoilt in one of eight ways. */
final class Cooperatives {

    static final List<String> HEADINGS =
            List.of("STT", "Tên HTX", "Loại hình", "Tỉnh, thành phố", "Xã, phường", "Mã số thuế", "Ngày thành lập", "Số thành viên",
                    "Quy mô", "Lĩnh vực", "Người đại diện", "Chức vụ", "Điện thoại", "Email");
    static final List<String> KEYS =
            List.of("", "name", "kind", "province", "commune", "taxCode", "foundedOn", "members", "size", "sectors", "representative",
                    "position", "phone", "email");
    private static final int EVERY = 100;

    private static final long SEED = 20261123;

    private final MadeUpRegister made;
    /** What is to be found: row and column as the file counts, both from 1 and 0, to the rule. */
    final Map<String, String> expected = new HashMap<>();
    final int good;
    private final int rows;

    Cooperatives(Data data, int rows) throws SQLException {
        this.rows = rows;
        this.made = new MadeUpRegister(SEED, places(data), rows);
        int bad = 0;
        for (int row = 0; row < rows; row++)
            if (isBad(row)) {
                bad++;
                expected.put((row + 2) + ":" + WAYS.get(way(row)).column, WAYS.get(way(row)).rule);
            }
        this.good = rows - bad;
    }

    /** A way to spoil a row, and what has to be said of it. */
    private record Way(int column, String value, String rule) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way(1, "", "establishment.rule.name-missing"),
                    new Way(2, "Hợp tác xẻ", "intake.rule.choice.kind"),
                    new Way(4, "Xã Không Có Thật", "intake.rule.commune-unknown"),
                    new Way(5, "wrong", "establishment.rule.tax-code-wrong"),
                    new Way(5, "twice", "intake.rule.twice-tax-code"),
                    new Way(7, "2", "establishment.rule.members-few.COOPERATIVE"),
                    new Way(6, "31/02/2020", "establishment.rule.founded-odd"),
                    new Way(12, "12345", "establishment.rule.phone-wrong"));

    private static boolean isBad(int row) {
        return row % EVERY == EVERY - 1;
    }

    private static int way(int row) {
        return row / EVERY % WAYS.size();
    }

    /** Those whose name says which they are: no other of the province is written like it without accents. */
    private static List<MadeUpPlace> places(Data data) throws SQLException {
        try (var connection = data.superuser()) {
            return Places.where(
                    connection,
                    """
                    not exists (select from administrative_unit o join unit_designation s on s.unit_id = o.id
                        and s.valid_until is null and portal_unaccent(lower(s.name)) = portal_unaccent(lower(d.name))
                         where o.province_id = u.province_id and o.id <> u.id and o.level = 'COMMUNE')
                    """);
        }
    }

    /** Written once for each size. */
    Path file(Path folder) throws IOException {
        var file = folder.resolve("hop-tac-xa-" + rows + ".xlsx");
        if (Files.exists(file)) return file;
        System.out.printf("making a table of %,d rows ...%n", rows);
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            for (int row = 0; row < rows; row++) {
                var values = row(row);
                for (int column = 0; column < values.size(); column++) {
                    if (values.get(column) instanceof Integer number) sheet.value(row + 1, column, number);
                    else if (!values.get(column).toString().isEmpty()) sheet.value(row + 1, column, values.get(column).toString());
                }
                if (row % 1_000 == 0) sheet.flush();
            }
        }
        return file;
    }

    private List<Object> row(int row) {
        var one = made.cooperative(row);
        var values = new ArrayList<Object>(List.of(
                row + 1,
                one.name() + " " + (row + 1),
                row % 2 == 0 ? "Hợp tác xã" : "HTX",
                one.place().provinceName(),
                one.place().fullName(),
                one.taxCode(),
                one.foundedOn(),
                one.members(),
                one.size(),
                one.sectors(),
                one.representative(),
                "Giám đốc",
                one.phone(),
                row % 3 == 0 ? "htx" + row + "@example.vn" : ""));
        if (isBad(row)) {
            var way = WAYS.get(way(row));
            values.set(way.column, switch (way.value) {
                case "twice" -> MadeUpTaxCode.of(row - 1);
                case "wrong" -> MadeUpTaxCode.wrong(row);
                default -> way.value;
            });
        }
        return values;
    }
}
