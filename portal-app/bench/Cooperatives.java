package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final List<String> KINDS = List.of("Nông nghiệp", "Dịch vụ nông nghiệp", "Thủy sản", "Cây ăn trái", "Rau an toàn", "Chăn nuôi", "Lúa gạo", "Hoa kiểng");
    private static final List<String> NAMES = List.of("Đồng Tiến", "Quyết Thắng", "Bình Minh", "Thanh Niên", "Phú Lợi", "Tân Hưng", "Hòa Bình", "Thắng Lợi", "Đại Đoàn Kết", "Sông Xanh", "Đất Lành", "Mùa Vàng");
    private static final List<String> SECTORS = List.of("Trồng trọt", "Chăn nuôi", "Thủy sản", "Trồng trọt; Chế biến", "Chế biến; Thương mại");
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi");
    private static final List<String> GIVEN = List.of("Văn Mẫu", "Thị Mẫu", "Minh Thử", "Hoàng Thử", "Ngọc Ví Dụ", "Thanh Ví Dụ");

    private final List<String[]> places;
    /** What is to be found: row and column as the file counts, both from 1 and 0, to the rule. */
    final Map<String, String> expected = new HashMap<>();
    final int good;
    private final int rows;

    Cooperatives(Data data, int rows) throws SQLException {
        this.rows = rows;
        this.places = places(data);
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

    private static List<String[]> places(Data data) throws SQLException {
        var places = new ArrayList<String[]>();
        try (var connection = data.superuser();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        """
                        select p.name, d.full_name from administrative_unit u
                          join unit_designation d on d.unit_id = u.id and d.valid_until is null
                          join unit_designation p on p.unit_id = u.province_id and p.valid_until is null
                         where u.level = 'COMMUNE' and u.valid_until is null
                           and not exists (select from administrative_unit o join unit_designation s on s.unit_id = o.id
                                and s.valid_until is null and portal_unaccent(lower(s.name)) = portal_unaccent(lower(d.name))
                                 where o.province_id = u.province_id and o.id <> u.id and o.level = 'COMMUNE')
                         order by u.id
                        """)) {
            while (found.next()) places.add(new String[] {found.getString(1), found.getString(2)});
        }
        return places;
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
        var random = new Random(row);
        var place = places.get(random.nextInt(places.size()));
        var values = new ArrayList<Object>(List.of(
                row + 1,
                "Hợp tác xã " + of(KINDS, random) + " " + of(NAMES, random) + " " + (row + 1),
                row % 2 == 0 ? "Hợp tác xã" : "HTX",
                place[0],
                place[1],
                taxCode(row),
                "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1998 + random.nextInt(27)),
                7 + random.nextInt(90),
                of(List.of("Siêu nhỏ", "Nhỏ", "Vừa"), random),
                of(SECTORS, random),
                of(FAMILIES, random) + " " + of(GIVEN, random),
                "Giám đốc",
                "091%07d".formatted(random.nextInt(10_000_000)),
                row % 3 == 0 ? "htx" + row + "@example.vn" : ""));
        if (isBad(row)) {
            var way = WAYS.get(way(row));
            values.set(way.column, switch (way.value) {
                case "twice" -> taxCode(row - 1);
                case "wrong" -> taxCode(row).substring(0, 9) + (char) ('0' + (taxCode(row).charAt(9) - '0' + 1) % 10);
                default -> way.value;
            });
        }
        return values;
    }

    private static String of(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Those that would need a check digit of ten are stepped over. */
    private static String taxCode(int number) {
        for (int tail = 0; ; tail++) {
            var nine = "1%07d%d".formatted(number + 1, tail);
            int sum = 0;
            for (int at = 0; at < WEIGHTS.length; at++) sum += WEIGHTS[at] * (nine.charAt(at) - '0');
            int check = 10 - sum % 11;
            if (check < 10) return nine + check;
        }
    }
}
