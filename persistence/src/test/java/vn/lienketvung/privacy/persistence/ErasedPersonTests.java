package vn.lienketvung.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.identity.Account;
import vn.lienketvung.identity.AccountStatus;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.DelegateRole;
import vn.lienketvung.identity.Delegations;
import vn.lienketvung.identity.EraseAccount;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Sessions;
import vn.lienketvung.identity.WorkingPeople;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.privacy.DecideErasure;
import vn.lienketvung.privacy.ErasureMother;
import vn.lienketvung.privacy.ErasureRequests;
import vn.lienketvung.privacy.PersonalRecord;
import vn.lienketvung.privacy.PersonalTraces;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.HandOverWork;
import vn.lienketvung.task.PersonalWork;

/**
 * Somebody is in every table that has to forget them, asks for erasure, and is looked for in every text of the whole database: they
 * are found only where the register of personal data says that they stay.
 */
@PersistenceTest
class ErasedPersonTests {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Official PERSON = Cast.HOA;
    private static final String NAME = "Vệt Tên Riêng";
    private static final String MAIL = "vet.thu@example.vn";
    private static final String USERNAME = "vet.dangnhap";
    private static final Set<String> MARKS = Set.of(NAME, MAIL, USERNAME);
    private static final Official KEEPER = Cast.QUAN;
    private static final Sight EVERYTHING =
            new Sight(PERSON.sight().actor(), new Audience(-1), new Audience(-1));

    /** What they hold is of people without accounts, or of the establishment. */
    private static final Set<String> OF_ESTABLISHMENTS =
            Set.of(
                    "establishment",
                    "establishment_declaration",
                    "establishment_email_proof",
                    "establishment_import_row",
                    "establishment_merge",
                    "enquiry",
                    "enquiry_contact",
                    "product_import_row",
                    "counterfeit_report");

    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;
    @Autowired Accounts accounts;
    @Autowired Agreements agreements;
    @Autowired Establishments establishments;
    @Autowired Sessions sessions;
    @Autowired Delegations delegations;
    @Autowired WorkingPeople people;
    @Autowired PersonalWork work;
    @Autowired ErasureRequests requests;
    @Autowired PersonalTraces traces;

    private final RecordedEvents events = new RecordedEvents();

    @BeforeEach
    void everywhere() {
        new CastInDatabase(sql).arrive();
        var agreement = agreements.save(AgreementMother.draft()).id().value();
        var establishment = establishments.save(EstablishmentMother.declared()).id().value();
        viewpoint.run(
                EVERYTHING,
                () ->
                        new TracesInDatabase(sql, PERSON)
                                .leave(NAME, MAIL, USERNAME, agreement, establishment));
    }

    @Test
    void whoeverIsErasedIsFoundOnlyWhereTheRegisterSaysSo() {
        assertThat(tablesThatForget()).isSubsetOf(tablesThatKnow());
        assertThat(found())
                .contains("account.full_name", "account_post.full_name", "notice.arguments");

        grant();

        assertThat(found()).isSubsetOf(whatStays());
        assertThat(found())
                .as("what the law keeps is there still")
                .contains("establishment_turn.person", "delegation.principal_name");
        assertThat(tablesThatKnow()).doesNotContainAnyElementsOf(tablesThatGo());
        var left = accounts.get(PERSON.account());
        assertThat(left.status()).isEqualTo(AccountStatus.ERASED);
        assertThat(left.person().fullName()).isEqualTo(Account.PSEUDONYM);
        assertThat(events.kinds()).containsExactly("erasure.granted", "account.erased");
    }

    @Test
    void theNetSeesWhoeverIsLeftBehind() {
        sql.sql(
                        "insert into submitted_form (form, taken_up_at, answer) values (repeat('c', 64), now(), ?)")
                .param("/x?q=" + USERNAME)
                .update();
        assertThat(found())
                .contains("submitted_form.answer", "notice.arguments", "draft_input.typed");
        grant();
        assertThat(found()).contains("submitted_form.answer");
    }

    @Test
    void nobodyIsErasedWhoDidNotAsk() {
        assertThatThrownBy(() -> traces.erase(Cast.MINH.account(), Account.PSEUDONYM))
                .isInstanceOf(DataAccessException.class);
    }

    private void grant() {
        var request = ErasureMother.asked(PERSON, NOW, LocalDate.of(2026, 11, 25));
        viewpoint.run(PERSON.sight(), () -> requests.save(request));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var deciding =
                new DecideErasure(
                        requests,
                        accounts,
                        new HandOverWork(work, people, events),
                        new EraseAccount(
                                accounts,
                                new DelegateRole(accounts, people, delegations, clock, events),
                                sessions,
                                events,
                                clock),
                        traces,
                        events,
                        clock);
        viewpoint.run(KEEPER.sight(), () -> deciding.grant(request.id(), null, KEEPER));
    }

    /** Where any of the marks stands, as {@code table.column}; asked in one statement. */
    private Set<String> found() {
        var question =
                texts().stream()
                        .map(ErasedPersonTests::whetherItStandsIn)
                        .collect(Collectors.joining(" union all "));
        return viewpoint.as(
                EVERYTHING, () -> new TreeSet<>(sql.sql(question).query(String.class).list()));
    }

    private static String whetherItStandsIn(String column) {
        var parts = column.split("\\.");
        return "select '%s' where exists (select from %s where cast(\"%s\" as text) ~ '%s')"
                .formatted(column, parts[0], parts[1], String.join("|", MARKS));
    }

    private List<String> texts() {
        return sql.sql(
                        """
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and has_table_privilege(to_regclass('public.' || c.table_name), 'select')
                           and c.data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY')
                        """)
                .query(String.class)
                .list();
    }

    private boolean isTrue(String question) {
        return viewpoint.as(EVERYTHING, () -> sql.sql(question).query(Boolean.class).single());
    }

    private static Set<String> whatStays() {
        return columns(false);
    }

    private static Set<String> columns(boolean ending) {
        return Arrays.stream(PersonalRecord.values())
                .filter(record -> record.retention().endsOnRequest() == ending)
                .flatMap(record -> record.columns().stream())
                .collect(Collectors.toSet());
    }

    /** Those in which somebody with an account stands by number. */
    private static Set<String> tablesThatForget() {
        var all = new HashSet<String>();
        for (var column : columns(true)) all.add(column.substring(0, column.indexOf('.')));
        all.removeAll(OF_ESTABLISHMENTS);
        return all;
    }

    private static Set<String> tablesThatGo() {
        var all = new HashSet<>(tablesThatForget());
        all.removeAll(Set.of("account", "account_post"));
        return all;
    }

    private Set<String> tablesThatKnow() {
        var all = new TreeSet<String>();
        for (var table : tablesThatForget())
            if (isTrue(
                    "select exists (select from %s t where position('%s' in cast(to_jsonb(t) as text)) > 0)"
                            .formatted(table, PERSON.account()))) all.add(table);
        return all;
    }
}
