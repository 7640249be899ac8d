package vn.lienketvung.operation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.shared.persistence.PersistenceTest;

/**
 * Row-level security binds the owner of the tables too, and leaves out what it hides without a word. A table that shows a row to
 * nobody but one person would be missing in every backup.
 */
@PersistenceTest
class WholeCopiesTests {

    private static final Pattern BITS = Pattern.compile("\\bapp_(reads|writes|copies)\\(\\)");
    private static final Pattern OF_A_PARENT = Pattern.compile("(?s)\\(*EXISTS \\( SELECT.*");
    private static final Pattern OF_SOMEBODY = Pattern.compile("\\bapp_(actor|organisation)\\(\\)");

    @Autowired JdbcClient sql;

    @Test
    void everyTableShowsAllOfItsRowsToACopy() {
        var policies = policies();
        assertThat(policies).hasSizeGreaterThan(50);
        assertThat(policies).allSatisfy((_, seen) -> assertThat(seen).anyMatch(opens()));
    }

    @Test
    void whatIsShownToOnePersonOnlyWouldBeCaught() {
        assertThat(List.of("((account)::text = ( SELECT app_actor() AS app_actor))"))
                .noneMatch(opens());
        assertThat(
                        List.of(
                                "(EXISTS ( SELECT FROM council_member m WHERE ((m.account)::text = app_actor())))"))
                .noneMatch(opens());
    }

    /** By the bits of the audience, which a copy has all of, or with the record it belongs to. */
    private static Predicate<String> opens() {
        return condition ->
                condition.equals("true")
                        || BITS.matcher(condition).find()
                        || OF_A_PARENT.matcher(condition).matches()
                                && !OF_SOMEBODY.matcher(condition).find();
    }

    private Map<String, List<String>> policies() {
        var found = new TreeMap<String, List<String>>();
        sql.sql(
                        """
                        select c.relname, p.qual from pg_class c
                          left join pg_policies p on p.tablename = c.relname and p.schemaname = 'public' and p.cmd in ('SELECT', 'ALL')
                         where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and c.relkind in ('r', 'p')
                        """)
                .query(row -> {
                    var seen = found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
                    var condition = row.getString(2);
                    if (condition != null) seen.add(condition);
                });
        return found;
    }
}
