package vn.lienketvung.agreement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.DraftInput;
import vn.lienketvung.agreement.DraftInputs;
import vn.lienketvung.agreement.Section;
import vn.lienketvung.identity.AccountId;

/** Unsaved input in the database; the database shows each person their own only. */
@Component
@Transactional(readOnly = true)
class JdbcDraftInputs implements DraftInputs {

    private static final String KEEP =
            """
            insert into draft_input (agreement_id, account, section, base_version, typed, at)
            values (:agreement, :owner, :section, :version, jsonb_object(:names::text[], :texts::text[]), :at)
            on conflict (agreement_id, account, section)
            do update set base_version = excluded.base_version, typed = excluded.typed, at = excluded.at
            """;

    private static final String FIND =
            """
            select base_version, at,
                   array(select t.key from jsonb_each_text(typed) t order by t.key) as names,
                   array(select t.value from jsonb_each_text(typed) t order by t.key) as texts
              from draft_input
             where agreement_id = :agreement and account = :owner and section = :section
            """;

    private final JdbcClient sql;

    JdbcDraftInputs(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void keep(AgreementId agreement, AccountId owner, DraftInput input) {
        var fields = new LinkedHashMap<>(input.typed());
        sql.sql(KEEP)
                .param("agreement", agreement.value())
                .param("owner", owner.value())
                .param("section", input.section().name())
                .param("version", input.baseVersion())
                .param("names", fields.keySet().toArray(String[]::new))
                .param("texts", fields.values().toArray(String[]::new))
                .param("at", input.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<DraftInput> find(AgreementId agreement, AccountId owner, Section section) {
        return sql.sql(FIND)
                .param("agreement", agreement.value())
                .param("owner", owner.value())
                .param("section", section.name())
                .query((row, number) -> input(section, row))
                .optional();
    }

    @Override
    @Transactional
    public void discard(AgreementId agreement, AccountId owner, Section section) {
        sql.sql(
                        "delete from draft_input where agreement_id = :agreement and account = :owner and section = :section")
                .param("agreement", agreement.value())
                .param("owner", owner.value())
                .param("section", section.name())
                .update();
    }

    private static DraftInput input(Section section, ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        var typed = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) typed.put(names[i], texts[i]);
        return new DraftInput(
                section,
                row.getLong("base_version"),
                typed,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
