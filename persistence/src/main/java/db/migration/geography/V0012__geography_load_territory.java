package db.migration.geography;

import db.migration.reference.ReferenceFile;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Loads the 34 provinces and 63 former ones, the 3,321 communes and 10,052 former ones, the links between
 * them and their regions. The files are part of the checksum: a changed fact needs a migration of its own.
 */
public class V0012__geography_load_territory extends BaseJavaMigration {

    private static final List<ReferenceFile> FILES =
            List.of(
                    new ReferenceFile(
                            "file_province",
                            "territory/provinces.csv",
                            "code,unit_from,unit_until,type,name,name_en,valid_from,valid_until"),
                    new ReferenceFile(
                            "file_commune",
                            "territory/communes.csv",
                            "code,type,name,province,valid_from,valid_until"),
                    new ReferenceFile(
                            "file_former_commune",
                            "territory/former-communes.csv",
                            "code,type,name,province,district"),
                    new ReferenceFile(
                            "file_province_merger",
                            "territory/province-mergers.csv",
                            "predecessor,successor"),
                    new ReferenceFile(
                            "file_commune_merger",
                            "territory/commune-mergers.csv",
                            "predecessor,successor,extent"),
                    new ReferenceFile(
                            "file_zoning_member",
                            "territory/zoning-members.csv",
                            "scheme,region,province"));

    private static final String WORDS =
            """
            create temporary table type_word (type, word) on commit drop as values
                ('PROVINCE', 'Tỉnh'), ('CITY', 'Thành phố'), ('WARD', 'Phường'), ('COMMUNE', 'Xã'),
                ('SPECIAL_ZONE', 'Đặc khu'), ('TOWNSHIP', 'Thị trấn'), ('ISLAND_DISTRICT', 'Huyện')
            """;

    private static final String PROVINCES =
            """
            insert into administrative_unit (id, code, level, valid_from, valid_until)
            select distinct code || '@' || coalesce(unit_from, ''), code, 'PROVINCE',
                   unit_from::date, unit_until::date
            from file_province
            """;

    private static final String PROVINCE_NAMES =
            """
            insert into unit_designation (unit_id, type, name, full_name, name_en, valid_from, valid_until)
            select code || '@' || coalesce(unit_from, ''), type, name, word || ' ' || name, name_en,
                   valid_from::date, valid_until::date
            from file_province join type_word using (type)
            """;

    private static final String COMMUNES =
            """
            insert into administrative_unit (id, code, level, valid_from, province_id)
            select distinct code || '@2025-07-01', code, 'COMMUNE', date '2025-07-01',
                   province || '@2025-07-01'
            from file_commune
            """;

    private static final String COMMUNE_NAMES =
            """
            insert into unit_designation (unit_id, type, name, full_name, name_en, valid_from, valid_until)
            select code || '@2025-07-01', type, name, word || ' ' || name, portal_unaccent(name),
                   valid_from::date, valid_until::date
            from file_commune join type_word using (type)
            """;

    private static final String FORMER_COMMUNES =
            """
            insert into administrative_unit
                (id, code, level, valid_until, province_id, former_district)
            select code || '@', code, 'COMMUNE', date '2025-06-30', province || '@', district
            from file_former_commune
            """;

    private static final String FORMER_COMMUNE_NAMES =
            """
            insert into unit_designation (unit_id, type, name, full_name, name_en, valid_until)
            select code || '@', type, name, word || ' ' || name, portal_unaccent(name),
                   date '2025-06-30'
            from file_former_commune join type_word using (type)
            """;

    private static final String MERGERS =
            """
            insert into unit_succession (predecessor_id, successor_id, extent, effective_on)
            select predecessor || '@', successor || '@2025-07-01', extent, date '2025-07-01'
            from (select predecessor, successor, 'FULL' as extent from file_province_merger
                  union all
                  select predecessor, successor, extent from file_commune_merger) as link
            """;

    private static final String REGIONS =
            """
            insert into zoning_member (scheme, region_code, unit_id)
            select scheme, region,
                   province || case scheme when 'SIX_REGIONS_OF_34' then '@2025-07-01' else '@' end
            from file_zoning_member
            """;

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        for (ReferenceFile file : FILES) {
            file.load(connection);
        }
        try (Statement statement = connection.createStatement()) {
            for (String step :
                    List.of(
                            WORDS,
                            PROVINCES,
                            PROVINCE_NAMES,
                            COMMUNES,
                            COMMUNE_NAMES,
                            FORMER_COMMUNES,
                            FORMER_COMMUNE_NAMES,
                            MERGERS,
                            REGIONS)) {
                statement.execute(step);
            }
            statement.execute(
                    "analyze administrative_unit, unit_designation, unit_succession, zoning_member");
        }
    }

    @Override
    public Integer getChecksum() {
        return ReferenceFile.checksum(FILES);
    }
}
