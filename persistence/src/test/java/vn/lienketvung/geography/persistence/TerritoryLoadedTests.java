package vn.lienketvung.geography.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import db.migration.geography.V0012__geography_load_territory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The reference data arrived whole, and contradicts itself nowhere. */
@PersistenceTest
class TerritoryLoadedTests {

    private static final int RELEASED = 725078452;

    @Autowired JdbcClient sql;

    @Autowired DatabaseAccess database;

    @Test
    void everyUnitAndEveryLinkIsThere() {
        assertThat(count("administrative_unit where level = 'PROVINCE' and valid_until is null"))
                .isEqualTo(34);
        assertThat(count("administrative_unit where level = 'PROVINCE' and valid_from is null"))
                .isEqualTo(63);
        assertThat(count("administrative_unit where level = 'COMMUNE' and valid_until is null"))
                .isEqualTo(3_321);
        assertThat(count("administrative_unit where level = 'COMMUNE' and valid_from is null"))
                .isEqualTo(10_052);
        assertThat(linksOfLevel("COMMUNE")).isEqualTo(10_584);
        assertThat(linksOfLevel("PROVINCE")).isEqualTo(63);
        assertThat(count("zoning_member")).isEqualTo(34 + 63 + 24);
    }

    @Test
    void theKindsOfTodayAddUpToTheOfficialNumbers() {
        assertThat(kindsOfToday())
                .containsExactlyInAnyOrder(
                        "PROVINCE 27", "CITY 7", "WARD 697", "COMMUNE 2611", "SPECIAL_ZONE 13");
    }

    @Test
    void sevenProvinceCodesAndMostCommuneCodesChangedOwner() {
        assertThat(codesWithAnother("name_key", "PROVINCE")).isEqualTo(7);
        assertThat(codesWithAnother("code", "COMMUNE")).isEqualTo(3_315);
        assertThat(codesWithAnother("name_key", "COMMUNE")).isEqualTo(1_797);
        // 45 more differ only in where or how a mark is written, such as Hoà and Hòa
        assertThat(codesWithAnother("name", "COMMUNE")).isEqualTo(1_842);
    }

    @Test
    void everyFormerUnitHasASuccessorAndEveryUnitOfTodayAPredecessor() {
        assertThat(
                        count(
                                """
                                administrative_unit u where valid_until is not null and not exists (
                                    select from unit_succession s where s.predecessor_id = u.id)
                                """))
                .isZero();
        assertThat(
                        count(
                                """
                                administrative_unit u where valid_until is null and not exists (
                                    select from unit_succession s where s.successor_id = u.id)
                                """))
                .isZero();
    }

    @Test
    void partialLinksAreThoseOfSplitUnits() {
        assertThat(count("unit_succession where extent = 'PARTIAL'")).isEqualTo(974);
        assertThat(
                        count(
                                """
                                (select from unit_succession group by predecessor_id
                                 having (count(*) > 1) <> bool_or(extent = 'PARTIAL')) as odd
                                """))
                .isZero();
    }

    @Test
    void aCommuneWentToTheSuccessorOfItsProvince() {
        assertThat(
                        count(
                                """
                                unit_succession c
                                join administrative_unit old on old.id = c.predecessor_id
                                join administrative_unit new on new.id = c.successor_id
                                where new.level = 'COMMUNE' and not exists (
                                    select from unit_succession p
                                    where p.predecessor_id = old.province_id
                                      and p.successor_id = new.province_id)
                                """))
                .isZero();
    }

    @Test
    void designationsCoverTheWholeValidityOfTheirUnit() {
        assertThat(
                        count(
                                """
                                administrative_unit u where datemultirange(daterange(u.valid_from, u.valid_until, '[]'))
                                    <> (select range_agg(daterange(d.valid_from, d.valid_until, '[]'))
                                        from unit_designation d where d.unit_id = u.id)
                                """))
                .isZero();
    }

    @Test
    void theProvincesForJoinsAreTheUnitsOfToday() {
        assertThat(
                        count(
                                """
                                province p
                                join administrative_unit u on u.code = p.code and u.valid_until is null
                                join unit_designation d on d.unit_id = u.id and d.valid_until is null
                                join zoning_member m on m.unit_id = u.id and m.scheme = 'SIX_REGIONS_OF_34'
                                where p.name = d.name and p.full_name = d.full_name
                                  and p.name_en = d.name_en and p.region_code = m.region_code
                                """))
                .isEqualTo(34);
    }

    @Test
    void noAudienceBitIsGivenTwice() {
        assertThat(
                        sql.sql(
                                        """
                                        select audience_bit from province union all select audience_bit from region
                                        order by 1
                                        """)
                                .query(Integer.class)
                                .list())
                .hasSize(40)
                .doesNotHaveDuplicates()
                .startsWith(4)
                .endsWith(43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province",
                "region",
                "administrative_unit",
                "unit_designation",
                "unit_succession",
                "zoning_scheme",
                "zoning_region",
                "zoning_member"
            })
    void thePortalItselfCannotChangeTheTerritory(String table) throws Exception {
        try (Connection runtime = database.runtime();
                Statement statement = runtime.createStatement()) {
            for (String change :
                    List.of(
                            "delete from " + table,
                            "insert into " + table + " default values",
                            "truncate " + table)) {
                assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aCodeCannotMeanTwoUnitsOnOneDay() throws Exception {
        try (Connection migrator = database.migrator();
                Statement statement = migrator.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute(
                                    """
                                    insert into administrative_unit (id, code, level, valid_from)
                                    values ('24@2025-06-30', '24', 'PROVINCE', '2025-06-30')
                                    """))
                    .hasMessageContaining("one_unit_per_code_and_day");
        }
    }

    /**
     * Every database keeps the checksum of the files it was loaded from, and Flyway refuses to start when
     * they have changed since: a fact that changes later comes as a migration and a file of its own.
     */
    @Test
    void theFilesAreThoseThatWereReleased() throws Exception {
        assertThat(new V0012__geography_load_territory().getChecksum()).isEqualTo(RELEASED);
        try (Connection migrator = database.migrator();
                Statement statement = migrator.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select checksum from flyway_schema_history where version = '0012'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt("checksum")).isEqualTo(RELEASED);
        }
    }

    private long count(String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }

    private long linksOfLevel(String level) {
        return count(
                """
                unit_succession s join administrative_unit u on u.id = s.successor_id
                where u.level = '%s'
                """
                        .formatted(level));
    }

    /** Codes of both lists whose two units differ in a column; for the code itself, simply all of them. */
    private long codesWithAnother(String column, String level) {
        return count(
                """
                administrative_unit old
                join administrative_unit new on new.code = old.code and new.id <> old.id
                join unit_designation was on was.unit_id = old.id and was.valid_until = '2025-06-30'
                join unit_designation became on became.unit_id = new.id and became.valid_from = '2025-07-01'
                where old.valid_from is null and new.level = '%s' and %s
                """
                        .formatted(
                                level,
                                column.equals("code")
                                        ? "true"
                                        : "was." + column + " <> became." + column));
    }

    private List<String> kindsOfToday() {
        return sql.sql(
                        """
                        select type || ' ' || count(*) from unit_designation
                        where valid_until is null group by type
                        """)
                .query(String.class)
                .list();
    }
}
