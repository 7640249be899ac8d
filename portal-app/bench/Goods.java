package vn.lienketvung.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.lienketvung.madeup.MadeUpRegister;

/**
 * Made-up establishments and the products they show, over all communes; the same numbers the same rows. Three in twenty have stars,
 * one in ten a certificate.
 */
final class Goods {

    /** A product with its commune, by which it can be asked for. */
    record Good(String code, String name, String commune, String province) {}

    private static final long SEED = 20261123;
    private static final int CHUNK = 4_000;

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
            var made = new MadeUpRegister(SEED, Places.all(connection), makers);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                copy(connection, "establishment (id, receipt, state, kind, name, province, commune, members, sectors, representative, representative_position, phone, consented_at, declared_at, due_on, audience, version)", makers, row -> maker(row, made));
                copy(connection, "product (id, establishment_id, state, name, product_set, added_at, audience, version, state_since, story, unit, monthly_capacity, harvest, packaging, price_from, price_to, origin_province, origin_commune)", products, row -> product(row, made));
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

    private static String maker(int number, MadeUpRegister made) {
        var one = made.cooperative(number);
        var place = one.place();
        return String.join("\t", id("maker", number).toString(), receipt(number), "ACTIVE", "COOPERATIVE", one.name(), place.province(), place.unit(),
                        String.valueOf(one.members()), "CROPS PROCESSING", "Người Mẫu Đo", "Giám đốc", "+84912345678", "2026-01-01", "2026-01-01", "2026-01-05",
                        String.valueOf(3L | 1L << place.bit()), "1")
                + "\n";
    }

    private static String product(int number, MadeUpRegister made) {
        var one = made.product(number);
        var place = one.place();
        int month = one.firstMonth();
        return String.join("\t", id("product", number).toString(), id("maker", one.maker()).toString(), "PUBLISHED", one.name(), String.valueOf(one.set()), "2026-02-01",
                        String.valueOf(3L | 1L << place.bit()), "1", "2026-02-01", "Làm tại " + place.name() + " theo cách của địa phương.", "kg",
                        String.valueOf(one.capacity()), month + " " + (month + 1) + " " + (month + 2), "Túi đo",
                        String.valueOf(one.price()), "90000", place.province(), place.unit())
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
