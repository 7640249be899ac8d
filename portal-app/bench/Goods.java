package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Made-up establishments and the products they show, over all communes; the same numbers the same rows. Three in twenty have stars,
 * one in ten a certificate.
 */
final class Goods {

    /** A product with its commune, by which it can be asked for. */
    record Good(String code, String name, String commune, String province) {}

    private static final long SEED = 20261123;
    private static final int CHUNK = 4_000;
    private static final List<String> NOUNS =
            List.of("1 Xoài cát", "1 Bưởi da xanh", "1 Cam sành", "1 Thanh long ruột đỏ", "1 Sầu riêng Ri6", "1 Nhãn lồng", "1 Vải thiều", "1 Chuối laba",
                    "1 Dưa lưới", "1 Rau cải", "1 Khoai lang tím", "1 Ổi lê", "2 Thịt lợn đen", "2 Gà đồi", "2 Trứng vịt", "2 Tôm thẻ", "2 Cá lóc",
                    "3 Gạo nếp cái", "3 Gạo ST25", "3 Gạo lứt", "3 Lạc đỏ", "4 Mật ong rừng", "4 Mật ong hoa nhãn", "6 Bún khô", "6 Miến dong",
                    "6 Bánh tráng", "6 Bánh đa", "6 Phở khô", "7 Măng khô", "7 Mít sấy", "7 Hạt điều rang", "7 Mứt gừng", "8 Chả cá", "8 Giò lụa",
                    "8 Khô cá sặc", "8 Lạp xưởng", "9 Nước mắm cốt", "9 Tương bần", "10 Tiêu sọ", "10 Tỏi đen", "10 Muối tôm", "10 Ớt bột",
                    "11 Chè xanh", "11 Chè shan tuyết", "12 Trà atiso", "12 Trà sen", "13 Cà phê bột", "13 Cà phê nhân", "13 Ca cao", "14 Rượu nếp",
                    "15 Rượu vang dâu", "17 Nước ép chanh dây", "18 Cao đinh lăng", "18 Tinh bột nghệ", "20 Tinh dầu sả", "20 Nấm linh chi",
                    "21 Chiếu cói", "21 Gốm gia dụng", "21 Mây tre đan", "22 Khăn lụa", "22 Thổ cẩm", "23 Hoa hồng", "24 Mai vàng", "26 Du lịch vườn");
    private static final List<String> STYLES =
            List.of("loại một", "hữu cơ", "truyền thống", "sấy dẻo", "đặc biệt", "gia truyền", "cao cấp", "nguyên chất", "rang xay", "thượng hạng", "sạch", "đóng hộp");
    private static final List<String> BRANDS =
            List.of("Đồng Tiến", "Quyết Thắng", "Bình Minh", "Hương Quê", "Phú Lợi", "Tân Hưng", "Sông Xanh", "Đất Lành", "Mùa Vàng", "Suối Tiên", "Nắng Mới",
                    "Cao Nguyên", "Thảo Nguyên", "Ngọc Lan", "Kim Sơn", "Trường Phát", "Minh Tâm", "Hoàng Gia", "Thanh Bình", "Vạn Xuân", "Bảo Lộc", "An Khang",
                    "Đại Phong", "Hải Vân", "Lộc Trời", "Tây Sơn", "Thiên Ân", "Vĩnh Phước", "Xuân Mai", "Yên Lạc");
    private static final List<String> KINDS = List.of("Nông nghiệp", "Dịch vụ nông nghiệp", "Thủy sản", "Cây ăn trái", "Rau an toàn", "Chăn nuôi", "Lúa gạo", "Hoa kiểng");

    private record Place(String commune, String name, String province, int bit, String provinceName) {}

    private final Data data;
    private final int makers;
    private final int products;

    Goods(Data data, int makers, int products) {
        this.data = data;
        this.makers = makers;
        this.products = products;
    }

    /** Makes them once. */
    void seed() throws SQLException, IOException {
        try (var connection = data.superuser()) {
            if (count(connection, "select count(*) from catalogue_product where origin = 'REGISTER'") >= products) return;
            System.out.printf("making %,d establishments and %,d products ...%n", makers, products);
            var places = places(connection);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                copy(connection, "establishment (id, receipt, state, kind, name, province, commune, members, sectors, representative, representative_position, phone, consented_at, declared_at, due_on, audience, version)", makers, row -> maker(row, places));
                copy(connection, "product (id, establishment_id, state, name, product_set, added_at, audience, version, state_since, story, unit, monthly_capacity, harvest, packaging, price_from, price_to, origin_province, origin_commune)", products, row -> product(row, places));
                statement.execute(
                        "insert into product_certificate (product_id, kind, number, issuer, expires_on) select id, (array['VIETGAP', 'ORGANIC', 'HACCP'])[1 + hashtext(id::text) & 1], 'Đo ' || left(id::text, 8), 'Nơi cấp đo', date '2030-01-01' from product where packaging = 'Túi đo' and hashtext(id::text) % 10 = 0");
                connection.commit();
            }
            publish(connection);
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum (analyze)");
            }
        }
    }

    private static void publish(Connection connection) throws SQLException {
        var ids = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("analyze product, establishment, product_certificate");
            try (var rows = statement.executeQuery("select id from product where packaging = 'Túi đo' order by id")) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            for (int at = 0; at < ids.size(); at += CHUNK) {
                statement.execute("select catalogue_refresh('{" + String.join(",", ids.subList(at, Math.min(at + CHUNK, ids.size()))) + "}')");
                connection.commit();
            }
            // Stars end dossiers, of which there are none here.
            statement.execute(
                    """
                    with rated as (select id, case when h < 5 then 5 when h < 55 then 4 when h < 150 then 3 end as stars
                                     from (select id, abs(hashtext(id::text || 's')) % 1000 as h from catalogue_product where packaging = 'Túi đo') p
                                    where h < 150),
                         p as (update catalogue_product c set stars = r.stars, recognised_year = 2025 from rated r where r.id = c.id),
                         x as (update catalogue_change n set changed = pg_current_xact_id() from rated r where r.id = n.product)
                    update catalogue_index i set facets = facets | (r.stars::bigint << 10),
                           lexemes = ts_delete(lexemes, 's:0') || array_to_tsvector(array['s:' || r.stars])
                      from rated r where r.id = i.product
                    """);
            connection.commit();
        }
    }

    private interface Row {
        String of(int number);
    }

    private static void copy(Connection connection, String into, int rows, Row line) throws SQLException, IOException {
        var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        for (int number = 0; number < rows; number++) {
            byte[] bytes = line.of(number).getBytes(StandardCharsets.UTF_8);
            in.writeToCopy(bytes, 0, bytes.length);
        }
        in.endCopy();
    }

    private String maker(int number, List<Place> places) {
        var random = new Random(SEED + number);
        var place = places.get(number % places.size());
        var name = "Hợp tác xã " + KINDS.get(random.nextInt(KINDS.size())) + " " + (random.nextBoolean() ? BRANDS.get(random.nextInt(BRANDS.size())) : place.name());
        return String.join("\t", id("maker", number).toString(), receipt(number), "ACTIVE", "COOPERATIVE", name, place.province(), place.commune(),
                        String.valueOf(7 + random.nextInt(90)), "CROPS PROCESSING", "Người Mẫu Đo", "Giám đốc", "+84912345678", "2026-01-01", "2026-01-01", "2026-01-05",
                        String.valueOf(3L | 1L << place.bit()), "1")
                + "\n";
    }

    private String product(int number, List<Place> places) {
        var random = new Random(SEED * 31 + number);
        int maker = number % makers;
        var place = places.get(maker % places.size());
        var noun = NOUNS.get(random.nextInt(NOUNS.size())).split(" ", 2);
        var name = noun[1] + " " + STYLES.get(random.nextInt(STYLES.size())) + " " + (random.nextInt(3) == 0 ? place.name() : BRANDS.get(random.nextInt(BRANDS.size())));
        int month = 1 + random.nextInt(10);
        return String.join("\t", id("product", number).toString(), id("maker", maker).toString(), "PUBLISHED", name, noun[0], "2026-02-01",
                        String.valueOf(3L | 1L << place.bit()), "1", "2026-02-01", "Làm tại " + place.name() + " theo cách của địa phương.", "kg",
                        String.valueOf(100 + random.nextInt(5000)), month + " " + (month + 1) + " " + (month + 2), "Túi đo",
                        String.valueOf(20_000 + random.nextInt(50) * 1000), "90000", place.province(), place.commune())
                + "\n";
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("bench-" + kind + "-" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String receipt(int number) {
        var letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var receipt = new StringBuilder("ZZZ");
        for (int at = 0; at < 7; at++, number /= 32) receipt.append(letters.charAt(number % 32));
        return receipt.toString();
    }

    private static List<Place> places(Connection connection) throws SQLException {
        var places = new ArrayList<Place>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        """
                        select u.id, d.name, p.code, p.audience_bit, p.name from administrative_unit u
                          join unit_designation d on d.unit_id = u.id and d.valid_until is null
                          join administrative_unit w on w.id = u.province_id join province p on p.code = w.code
                         where u.level = 'COMMUNE' and u.valid_until is null order by md5(u.id)
                        """)) {
            while (found.next()) places.add(new Place(found.getString(1), found.getString(2), found.getString(3), found.getInt(4), found.getString(5)));
        }
        return places;
    }

    /** Some of them, the same each time. */
    List<Good> some(int number) throws SQLException {
        var some = new ArrayList<Good>();
        try (var connection = data.superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select code, name, regexp_replace(place, '^(Xã|Phường|Đặc khu) ', ''), province from catalogue_product where packaging = 'Túi đo' order by md5(code || 'q') limit " + number)) {
            while (rows.next()) some.add(new Good(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
        return some;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
