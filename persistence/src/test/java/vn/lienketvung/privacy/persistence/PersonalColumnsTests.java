package vn.lienketvung.privacy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.privacy.OwnData;
import vn.lienketvung.privacy.OwnTable;
import vn.lienketvung.privacy.PersonalRecord;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** The register of personal data against the database: a new column about people has to be entered there. */
@PersistenceTest
class PersonalColumnsTests {

    /** What refers to an account, and what by its name can only be about somebody. */
    private static final String ABOUT_PEOPLE =
            """
            select distinct c.table_name || '.' || c.column_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and (c.data_type in ('text', 'character varying') and c.column_name ~ :text
                    or c.data_type in ('uuid', 'ARRAY') and c.column_name ~ :number
                    or exists (
                        select from pg_constraint f
                          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
                         where f.contype = 'f' and f.confrelid = 'account'::regclass
                           and f.conrelid = to_regclass(cast(c.table_name as text)) and a.attname = c.column_name))
            """;

    private static final String TEXT =
            "^(full_name|username|person|e?mail|phone|telephone|address|representative|representative_position|signer_name"
                    + "|signer_position|leader_name|leader_position|reviewer_name|contact_.*|buyer_.*|asker_.*|reporter_.*"
                    + "|deputy_name|principal_name|actor_name|actor_account|sent_to|tax_code|tax_root|password_hash|account)$"
                    + "|_by$|_person$|_by_name$|_email$|_phone$";
    private static final String NUMBER =
            "(^|_)accounts?(_id)?$|^(deputy_id|principal_id|recipient)$";

    /** Places and addresses of pages. */
    private static final Set<String> OF_NOBODY =
            Set.of("province.full_name", "unit_designation.full_name", "notice.address");

    @Autowired JdbcClient sql;
    @Autowired OwnData data;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void everyColumnAboutPeopleStandsInTheRegister() {
        assertThat(registered()).containsAll(aboutPeople());
    }

    @Test
    void theNetKnowsPeopleByNamesAndByReferences() {
        assertThat(aboutPeople())
                .contains(
                        "establishment.phone",
                        "outbox_mail.address",
                        "agreement_party.contact_email",
                        "second_factor.account_id",
                        "handed_work.to_account",
                        "score_sheet.account");
    }

    @Test
    void theRegisterNamesNothingThatIsNotThere() {
        var there =
                sql.sql(
                                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'")
                        .query(String.class)
                        .list();
        assertThat(there).containsAll(registered());
    }

    @Test
    void whatIsHeldOfSomebodyIsReadWhole() {
        var lan =
                viewpoint.as(
                        Cast.LAN.sight(),
                        () -> data.of(Cast.LAN.account(), Cast.LAN.organisation()));
        assertThat(part(lan, "account").rows()).hasSize(1);
        assertThat(part(lan, "account").rows().getFirst()).contains(Cast.LAN.fullName());
        assertThat(part(lan, "records").columns()).containsExactly("record", "rows");
        assertThat(part(lan, "records").rows())
                .contains(List.of(PersonalRecord.AGREEMENT_WORK.name(), "0"))
                .anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("ACCOUNT"));
        assertThat(lan.toString()).doesNotContain(Cast.MINH.fullName());
    }

    private static OwnTable part(List<OwnTable> all, String name) {
        return all.stream().filter(each -> each.part().equals(name)).findFirst().orElseThrow();
    }

    private Set<String> aboutPeople() {
        var found =
                sql
                        .sql(ABOUT_PEOPLE)
                        .param("text", TEXT)
                        .param("number", NUMBER)
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
        found.removeAll(OF_NOBODY);
        return found;
    }

    private static Set<String> registered() {
        return Arrays.stream(PersonalRecord.values())
                .flatMap(record -> record.columns().stream())
                .collect(Collectors.toSet());
    }
}
