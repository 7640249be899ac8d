package vn.lienketvung.privacy.persistence;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationMother;

/** Puts somebody into every table that holds something of people with accounts; the portal and the person act. */
final class TracesInDatabase {

    private final JdbcClient sql;
    private final UUID person;
    private final UUID other = Cast.MINH.account().value();

    TracesInDatabase(JdbcClient sql, Official person) {
        this.sql = sql;
        this.person = person.account().value();
    }

    void leave(String name, String mail, String username, UUID agreement, UUID establishment) {
        account(name, mail, username);
        signIn();
        messages(name, mail);
        ownWork(name, agreement);
        add(
                """
                insert into establishment_turn (id, establishment_id, number, state, account, person, organisation, at)
                values (gen_random_uuid(), ?, 9, 'ACTIVE', ?, ?, 'Sở mẫu', now())
                """,
                establishment,
                person,
                name);
    }

    private void account(String name, String mail, String username) {
        add(
                "update account set full_name = ?, email = ?, username = ?, password_hash = '{x}', status = 'ACTIVE' where id = ?",
                name,
                mail,
                username,
                person);
        add("insert into account_grant values (?, 'CLERK', 'OWN_PROVINCE', null)", person);
        add(
                """
                insert into account_post (account_id, full_name, position, organisation_id, organisation_name, roles, last_day, recorded_at)
                values (?, ?, 'Cũ', ?, 'Sở cũ', 'CLERK', current_date, now())
                """,
                person,
                name,
                OrganisationMother.DONG_THAP_TRADE.id().value());
        add(
                """
                insert into delegation (id, principal_id, principal_name, deputy_id, deputy_name, role, first_day, last_day, given_at, revoked_at)
                values (gen_random_uuid(), ?, ?, ?, 'Ai khác', 'DEPARTMENT_HEAD', current_date - 9, current_date - 8, now(), null)
                """,
                person,
                name,
                other);
    }

    private void signIn() {
        add(
                "insert into activation_link values (repeat('a', 64), ?, now() + interval '1 day', null)",
                person);
        add("insert into second_factor (account_id, sealed) values (?, 'x')", person);
        add("insert into recovery_code values (?, repeat('b', 64), null)", person);
        add(
                "insert into spring_session values (gen_random_uuid()::text, gen_random_uuid()::text, 1, 1, 1, 1, ?)",
                person.toString());
    }

    private void messages(String name, String mail) {
        for (var recipient : new UUID[] {person, other})
            add(
                    """
                    insert into notice (id, recipient, kind, message_key, arguments, address, subject_kind, subject, once_key, delivery, made_at)
                    values (gen_random_uuid(), ?, 'TURN', 'x', array[?], '/', 'x', gen_random_uuid(), 'vet', 'PORTAL', now())
                    """,
                    recipient,
                    name);
        add("insert into notice_choice values (?, 'TURN', 'DAILY')", person);
        add("insert into notice_reader values (?, 'VI')", person);
        add(
                """
                insert into outbox_mail (id, recipient, once_key, subject, body, shown, secretive, state, made_at, next_attempt, sent_at, sent_to)
                values (gen_random_uuid(), ?, 'vet', ?, 'x', 'x', false, 'SENT', now(), now(), now(), ?)
                """,
                person,
                "Gửi " + name,
                mail);
    }

    private void ownWork(String name, UUID agreement) {
        var view = UUID.randomUUID();
        add(
                """
                insert into saved_view (id, account, organisation, name, query, shared)
                select ?, id, organisation_id, ?, 'q=x', true from account where id = ?
                """,
                view,
                name,
                person);
        add("insert into saved_view_default values (?, ?)", person, view);
        add(
                "insert into draft_input values (?, ?, 'outline', 0, jsonb_build_object('title', ?::text), now())",
                agreement,
                person,
                name);
    }

    private void add(String statement, Object... values) {
        sql.sql(statement).params(values).update();
    }
}
