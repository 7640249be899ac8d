package vn.lienketvung.privacy.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.privacy.OwnData;
import vn.lienketvung.privacy.OwnTable;

@Component
@Transactional(readOnly = true)
class JdbcOwnData implements OwnData {

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "account",
                """
                select a.username, a.full_name, a."position", a.email, o.name as organisation, a.status,
                       (select string_agg(g.role, ' ' order by g.role) from account_grant g where g.account_id = a.id) as roles,
                       (select f.confirmed_at from second_factor f where f.account_id = a.id) as second_factor
                  from account a join organisation o on o.id = a.organisation_id where a.id = :account
                """);
        QUESTIONS.put(
                "posts",
                """
                select full_name, "position", organisation_name as organisation, last_day
                  from account_post where account_id = :account order by last_day
                """);
        QUESTIONS.put(
                "delegations",
                """
                select principal_name as absent, deputy_name as deputy, role, first_day, last_day, revoked_at
                  from delegation where :account in (principal_id, deputy_id) order by first_day
                """);
        QUESTIONS.put(
                "establishment",
                """
                select name, representative as full_name, representative_position as "position", phone, email, address, tax_code,
                       consented_at, consent_text, email_proved_at, phone_called_at
                  from establishment where id = :body
                """);
        QUESTIONS.put(
                "sessions",
                """
                select to_timestamp(creation_time / 1000) as began_at, to_timestamp(last_access_time / 1000) as used_at
                  from spring_session where principal_name = cast(:account as text) order by creation_time
                """);
        QUESTIONS.put(
                "notices",
                """
                select made_at, message_key || chr(31) || array_to_string(arguments, chr(31)) as notice, read_at
                  from notice where recipient = :account order by made_at
                """);
        QUESTIONS.put(
                "mails",
                """
                select made_at, subject, body, sent_at, sent_to as email
                  from outbox_mail where recipient = :account order by made_at
                """);
        QUESTIONS.put(
                "views",
                "select name, query from saved_view where account = :account order by name, id");
        QUESTIONS.put(
                "erasures",
                """
                select asked_at, due_on, 'ErasureState.' || state as state, decided_at
                  from erasure_request where account = :account order by asked_at
                """);
        QUESTIONS.put(
                "trail",
                """
                select at, kind, role, outcome from audit_event where account = cast(:account as text) order by at
                """);
    }

    private final JdbcClient sql;
    private final RecordsOfPerson records;

    JdbcOwnData(JdbcClient sql, RecordsOfPerson records) {
        this.sql = sql;
        this.records = records;
    }

    @Override
    public List<OwnTable> of(AccountId account, OrganisationId body) {
        var all = new ArrayList<OwnTable>();
        QUESTIONS.forEach((part, question) -> all.add(table(part, question, account, body)));
        all.add(records.naming(account));
        return all;
    }

    private OwnTable table(String part, String question, AccountId account, OrganisationId body) {
        var columns = new ArrayList<String>();
        var asked = sql.sql(question).param("account", account.value());
        if (question.contains(":body")) asked = sql.sql(question).param("body", body.value());
        var rows = asked.query((row, _) -> texts(row, columns)).list();
        return new OwnTable(part, columns, rows);
    }

    private static List<String> texts(ResultSet row, List<String> columns) throws SQLException {
        var told = row.getMetaData();
        var texts = new ArrayList<String>();
        for (int at = 1; at <= told.getColumnCount(); at++) {
            if (columns.size() < told.getColumnCount()) columns.add(told.getColumnLabel(at));
            texts.add(Objects.toString(row.getObject(at), ""));
        }
        return texts;
    }
}
