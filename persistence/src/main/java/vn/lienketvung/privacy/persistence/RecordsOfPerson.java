package vn.lienketvung.privacy.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.privacy.OwnTable;
import vn.lienketvung.privacy.PersonalRecord;

/** In how many rows of which kind somebody is named: every column that refers to an account is counted, whosever it is. */
@Component
@Transactional(readOnly = true)
class RecordsOfPerson {

    private static final String REFERRING =
            """
            select c.conrelid::regclass::text || '.' || a.attname
              from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
             where c.contype = 'f' and c.confrelid = 'account'::regclass and cardinality(c.conkey) = 1
             order by 1
            """;

    private record Count(PersonalRecord record, long rows) {}

    private final JdbcClient sql;

    RecordsOfPerson(JdbcClient sql) {
        this.sql = sql;
    }

    OwnTable naming(AccountId account) {
        var counted = new EnumMap<PersonalRecord, Long>(PersonalRecord.class);
        sql.sql(question())
                .param("account", account.value())
                .query((row, _) ->
                        new Count(
                                PersonalRecord.valueOf(row.getString("record")),
                                row.getLong("rows")))
                .list()
                .forEach(each -> counted.merge(each.record(), each.rows(), Long::sum));
        var rows = new ArrayList<List<String>>();
        counted.forEach((record, number) -> rows.add(List.of(record.name(), number.toString())));
        return new OwnTable("records", List.of("record", "rows"), rows);
    }

    /** Names come from the catalogue of the database, never from anybody who asks. */
    private String question() {
        return String.join(
                " union all ",
                sql.sql(REFERRING).query((row, _) -> countOf(row.getString(1))).list());
    }

    private static String countOf(String column) {
        var table = column.substring(0, column.indexOf('.'));
        return "select '%s' as record, count(*) as rows from %s where %s = :account"
                .formatted(recordOf(column), table, column);
    }

    private static PersonalRecord recordOf(String column) {
        return Arrays.stream(PersonalRecord.values())
                .filter(record -> record.columns().contains(column))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(column + " is in no register of personal data"));
    }
}
