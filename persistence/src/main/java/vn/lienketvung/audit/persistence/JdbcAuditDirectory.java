package vn.lienketvung.audit.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.audit.AuditDirectory;
import vn.lienketvung.audit.AuditFilter;
import vn.lienketvung.audit.RecordedEntry;
import vn.lienketvung.shared.Page;

/** Searches the trail by its columns. */
@Component
@Transactional(readOnly = true)
class JdbcAuditDirectory implements AuditDirectory {

    private static final int PAGE_SIZE = 50;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String MATCHING =
            """
            from audit_event
            where (cast(:account as text) is null or account = :account
                   or portal_unaccent(lower(actor_name)) like portal_unaccent(lower(:name)))
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:subject as text) is null or subject_id = :subject)
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:before as timestamptz) is null or at < :before)
            """;

    private final JdbcClient sql;

    JdbcAuditDirectory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Page<RecordedEntry> search(AuditFilter filter, int page) {
        Map<String, @Nullable Object> sought = parameters(filter);
        long total =
                sql.sql("select count(*) " + MATCHING).params(sought).query(Long.class).single();
        List<RecordedEntry> entries =
                sql.sql(
                                "select * "
                                        + MATCHING
                                        + " order by at desc, chain desc, seq desc limit :size offset :skipped")
                        .params(sought)
                        .param("size", PAGE_SIZE)
                        .param("skipped", (long) (page - 1) * PAGE_SIZE)
                        .query((row, _) ->
                                new RecordedEntry(row.getLong("seq"), AuditRow.entry(row)))
                        .list();
        return new Page<>(entries, page, PAGE_SIZE, total);
    }

    @Override
    public List<String> kinds() {
        return sql.sql(
                        """
                        with recursive found as (
                            (select kind from audit_event order by kind limit 1)
                            union all
                            select (select e.kind from audit_event e where e.kind > found.kind order by e.kind limit 1)
                            from found where found.kind is not null)
                        select kind from found where kind is not null
                        """)
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(AuditFilter filter) {
        var sought = new HashMap<String, @Nullable Object>();
        String person = filter.person();
        sought.put("account", person);
        sought.put("name", person == null ? null : "%" + escaped(person) + "%");
        sought.put("kind", filter.kind());
        sought.put("subject", filter.subject());
        sought.put("from", startOf(filter.from()));
        LocalDate to = filter.to();
        sought.put("before", startOf(to == null ? null : to.plusDays(1)));
        return sought;
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VIETNAM).toOffsetDateTime();
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
