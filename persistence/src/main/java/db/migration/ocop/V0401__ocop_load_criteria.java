package db.migration.ocop;

import db.migration.reference.ReferenceFile;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Loads the 26 criteria sets of Decision 148/QĐ-TTg of 2023. The files are part of the checksum: what changes later
 * comes as a new version, by a spreadsheet or by a migration of its own.
 */
public class V0401__ocop_load_criteria extends BaseJavaMigration {

    private static final List<ReferenceFile> FILES =
            List.of(
                    new ReferenceFile(
                            "file_product_set",
                            "ocop/product-sets.csv",
                            "number,name,name_english,product_group,subgroup,subgroup_english"),
                    new ReferenceFile(
                            "file_criterion",
                            "ocop/criteria.csv",
                            "product_set,code,parent,part,position,title,title_english,max_points,note,condition,one_case"),
                    new ReferenceFile(
                            "file_option",
                            "ocop/options.csv",
                            "product_set,criterion,number,label,points,stars"));

    private static final String OPEN =
            """
            alter table ocop_criteria_set no force row level security;
            alter table ocop_criterion no force row level security;
            alter table ocop_option no force row level security
            """;

    private static final String SETS =
            """
            insert into ocop_criteria_set (product_set, version, name, name_english, product_group, subgroup,
                                           subgroup_english, legal_basis, valid_from, questions, doubts)
            select number::integer, 1, name, name_english, product_group, subgroup, subgroup_english,
                   'Quyết định 148/QĐ-TTg ngày 24/02/2023, sửa đổi bởi Quyết định 1489/QĐ-TTg ngày 06/07/2025',
                   date '2023-02-24',
                   (select count(*) from file_criterion c
                     where c.product_set = s.number
                       and (c.one_case = 'yes'
                            or (exists (select from file_option o where o.product_set = c.product_set and o.criterion = c.code)
                                and not exists (select from file_criterion p
                                                 where p.product_set = c.product_set and p.code = c.parent
                                                   and p.one_case = 'yes')))),
                   (select count(*) from file_criterion c
                     where c.product_set = s.number
                       and c.max_points::integer <> coalesce(
                           (select max(o.points::integer) from file_option o
                             where o.product_set = c.product_set and o.criterion = c.code),
                           (select case c.one_case when 'yes' then max(d.max_points::integer)
                                                   else sum(d.max_points::integer) end
                              from file_criterion d where d.product_set = c.product_set and d.parent = c.code)))
              from file_product_set s
            """;

    private static final String CRITERIA =
            """
            insert into ocop_criterion (product_set, version, code, parent, position, title, title_english, max_points,
                                        note, condition, one_case)
            select product_set::integer, 1, code, parent, position::integer, title, title_english,
                   max_points::integer, note, condition, one_case = 'yes'
              from file_criterion
            """;

    private static final String OPTIONS =
            """
            insert into ocop_option (product_set, version, criterion, number, label, points, stars)
            select product_set::integer, 1, criterion, number::integer, label, points::integer, stars::integer
              from file_option
            """;

    private static final String CLOSE =
            """
            alter table ocop_criteria_set force row level security;
            alter table ocop_criterion force row level security;
            alter table ocop_option force row level security;
            analyze ocop_criteria_set, ocop_criterion, ocop_option
            """;

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        for (ReferenceFile file : FILES) {
            file.load(connection);
        }
        try (Statement statement = connection.createStatement()) {
            for (String step : List.of(OPEN, SETS, CRITERIA, OPTIONS, CLOSE)) {
                statement.execute(step);
            }
        }
    }

    @Override
    public Integer getChecksum() {
        return ReferenceFile.checksum(FILES);
    }
}
