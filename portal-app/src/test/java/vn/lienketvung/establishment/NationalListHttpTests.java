package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.exchange.ImportWizard;
import vn.lienketvung.madeup.MadeUpPlace;
import vn.lienketvung.madeup.MadeUpRegister;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The ministry loads a list of the whole nation without a fault, and the receipt says what the register then holds. */
@HttpTest
@TestPropertySource(properties = "portal.test.database-of-its-own=the list of the nation")
class NationalListHttpTests {

    private static final int ROWS = 35_000;
    private static final long SEED = 35;
    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "kind",
                    "province",
                    "commune",
                    "taxCode",
                    "foundedOn",
                    "members",
                    "sectors",
                    "representative",
                    "position",
                    "phone");

    @LocalServerPort int port;
    @Autowired DatabaseAccess database;

    @Test
    void aCleanListIsLoadedWholeAndEveryCommuneHasItsOwn() throws Exception {
        var before = number("select count(*) from establishment");
        var ministry = new Visitor(port);
        ministry.signIn("bo.theodoi", "lienketvung-demo");
        var wizard = new ImportWizard(ministry, "/lam-viec/nhap/co-so");
        var job = wizard.send("ca-nuoc.csv", list().getBytes(StandardCharsets.UTF_8));
        wizard.match(job, COLUMNS);
        assertThat(settled(wizard, job)).contains("Cơ sở mới</dt><dd class=\"num\">35.000</dd>");
        ministry.get(job);
        assertThat(ministry.post(job + "/nap", "mode", "all", "known", "keep").statusCode())
                .isEqualTo(303);
        assertThat(settled(wizard, job)).contains("Biên nhận", "35.000");
        assertThat(number("select count(*) from establishment") - before).isEqualTo(ROWS);
    }

    /** So long a list takes a while on a busy machine. */
    private static String settled(ImportWizard wizard, String job) {
        var page = wizard.settled(job);
        for (int tries = 0; page.contains("hx-trigger=\"every 2s\"") && tries < 20; tries++)
            page = wizard.settled(job);
        return page;
    }

    private String list() throws SQLException {
        var places = places();
        var made = new MadeUpRegister(SEED, places, ROWS);
        return "Tên;Loại hình;Tỉnh;Xã;MST;Ngày thành lập;Số thành viên;Lĩnh vực;Người đại diện;Chức vụ;Điện thoại\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(number -> line(made, number))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(MadeUpRegister made, int number) {
        var one = made.cooperative(number);
        // Several of a commune may be called alike: those would be asked about as duplicates.
        return String.join(
                ";",
                one.name() + " " + number,
                "HTX",
                one.place().provinceName(),
                one.place().fullName(),
                one.taxCode(),
                one.foundedOn(),
                String.valueOf(one.members()),
                one.sectors().replace("; ", ", "),
                one.representative(),
                "Giám đốc",
                one.phone());
    }

    /** Those that their name tells from every other of the province. */
    private List<MadeUpPlace> places() throws SQLException {
        var places = new ArrayList<MadeUpPlace>();
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select u.id, d.full_name, p.code, p.name, p.audience_bit from administrative_unit u
                                  join unit_designation d on d.unit_id = u.id and d.valid_until is null
                                  join administrative_unit w on w.id = u.province_id join province p on p.code = w.code
                                 where u.level = 'COMMUNE' and u.valid_until is null
                                   and not exists (select from administrative_unit o join unit_designation s on s.unit_id = o.id
                                        and s.valid_until is null and portal_unaccent(lower(s.name)) = portal_unaccent(lower(d.name))
                                         where o.province_id = u.province_id and o.id <> u.id and o.level = 'COMMUNE')
                                 order by md5(u.id)
                                """)) {
            while (rows.next())
                places.add(
                        new MadeUpPlace(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getInt(5)));
        }
        return places;
    }

    private long number(String query) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
