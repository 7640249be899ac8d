package vn.lienketvung.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.audit.BrokenRow;
import vn.lienketvung.audit.ExportedHead;
import vn.lienketvung.audit.Fault;

/** What the check says after somebody with every right on the server has changed the trail. */
class TamperingTests {

    private static final int ROWS = 25;
    private static final List<String> CHAINS = List.of("01", "31", "79", "VN");
    private static final List<String> COLUMNS =
            List.of(
                    "at = at + interval '1 microsecond'",
                    "account = 'nobody'",
                    "actor_name = actor_name || ' '",
                    "role = 'ADMINISTRATOR'",
                    "organisation = null",
                    "kind = 'agreement.approved'",
                    "outcome = 'REFUSED'",
                    "subject_kind = 'commitment'",
                    "subject_id = '0'",
                    "from_state = ''",
                    "to_state = 'APPROVED'",
                    "reason = null",
                    "hash_before = hash_after",
                    "hash_after = null",
                    "body = set_byte(body, 30, (get_byte(body, 30) + 1) % 256)",
                    "hash = sha256(hash)");

    private static AuditDatabase database;

    @BeforeAll
    static void fourChains() {
        database = new AuditDatabase();
        database.fill(ROWS, CHAINS.toArray(String[]::new));
        database.tamper(
                "create table event_copy as table audit_event; create table head_copy as table audit_head");
    }

    @AfterEach
    void restore() {
        database.tamper(
                """
                delete from audit_event; delete from audit_head;
                insert into audit_head select * from head_copy;
                insert into audit_event select * from event_copy
                """);
        assertThat(database.broken()).isEmpty();
    }

    @RepeatedTest(50)
    void theFirstBrokenRowIsNamed(RepetitionInfo repetition) {
        var random = new Random(20_261_122L + repetition.getCurrentRepetition());
        String chain = CHAINS.get(random.nextInt(CHAINS.size()));
        int row = 1 + random.nextInt(ROWS);
        switch (repetition.getCurrentRepetition() % 4) {
            case 0 -> edit(chain, row, COLUMNS.get(random.nextInt(COLUMNS.size())));
            case 1 -> database.tamper("delete from audit_event where " + at(chain, row));
            case 2 -> insert(chain, row);
            default -> row = swap(chain, row, 1 + (row + random.nextInt(ROWS - 1)) % ROWS);
        }
        assertThat(database.broken()).hasSize(1);
        assertThat(database.broken().getFirst().chain()).isEqualTo(chain);
        assertThat(database.broken().getFirst().seq()).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void noColumnCanBeEditedUnnoticed(int column) {
        edit("31", 7, COLUMNS.get(column));
        assertThat(database.broken())
                .extracting(BrokenRow::chain, BrokenRow::seq)
                .containsExactly(tuple("31", 7L));
    }

    @Test
    void aRowMovedToAnotherChainBreaksBoth() {
        database.tamper("update audit_event set chain = '40', seq = 1 where " + at("31", 5));
        assertThat(database.broken())
                .extracting(BrokenRow::chain, BrokenRow::seq, BrokenRow::fault)
                .containsExactly(
                        tuple("31", 5L, Fault.MISSING), tuple("40", 1L, Fault.BEYOND_HEAD));
    }

    @Test
    void aRowThatWasEditedAndRehashedBreaksTheNextOne() {
        database.tamper(forged(7));
        assertThat(database.broken()).containsExactly(new BrokenRow("31", 8, Fault.HASH, ""));
    }

    @Test
    void aDroppedChainIsNoticed() {
        database.tamper(
                "delete from audit_event where chain = '31'; delete from audit_head where chain = '31'");
        assertThat(database.broken()).containsExactly(new BrokenRow("31", 1, Fault.NO_HEAD, ""));
    }

    @Test
    void aCutTailIsCaughtAgainstTheExportedHeads() {
        List<ExportedHead> exported = database.exported();
        database.tamper(
                """
                delete from audit_event where chain = '31' and seq > 20;
                update audit_head set (seq, hash) = (select seq, hash from audit_event where chain = '31' and seq = 20)
                where chain = '31'
                """);
        assertThat(database.broken()).as("without the exported heads nothing is wrong").isEmpty();
        assertThat(database.check(exported).broken())
                .containsExactly(
                        new BrokenRow("31", 21, Fault.EXPORTED_END, "1970-01-01T00:00:00Z"));
    }

    @Test
    void aFullRehashIsCaughtAgainstTheExportedHeads() {
        List<ExportedHead> exported = database.exported();
        for (int row = 7; row <= ROWS; row++) database.tamper(forged(row));
        database.tamper(
                "update audit_head set hash = (select hash from audit_event where chain = '31' and seq = 25) where chain = '31'");
        assertThat(database.broken()).as("without the exported heads nothing is wrong").isEmpty();
        assertThat(database.check(exported).broken())
                .containsExactly(
                        new BrokenRow("31", 25, Fault.EXPORTED_HASH, "1970-01-01T00:00:00Z"));
    }

    /** Makes the row's own hash right again; row 7 moreover tells of another person. */
    private static String forged(int row) {
        String body =
                row == 7
                        ? "decode(replace(encode(body, 'hex'), encode('account-0', 'hex'), encode('account-1', 'hex')), 'hex')"
                        : "body";
        String statement =
                """
                update audit_event e set body = %1$s, account = (audit_facts(%1$s))[2],
                    hash = sha256(p.hash || int8send(e.seq) || convert_to(e.chain, 'UTF8') || '\\x00'::bytea || %1$s)
                from (select hash from audit_event where chain = '31' and seq = %2$d - 1) p
                where e.chain = '31' and e.seq = %2$d
                """;
        return statement.formatted(body.replace("body", "e.body"), row);
    }

    private static void edit(String chain, int row, String change) {
        database.tamper("update audit_event set " + change + " where " + at(chain, row));
    }

    private static void insert(String chain, int row) {
        database.tamper(
                """
                update audit_event set seq = seq + 1000000 where chain = '%1$s' and seq >= %2$d;
                update audit_event set seq = seq - 999999 where chain = '%1$s' and seq > 1000000;
                insert into audit_event
                    select '%1$s', %2$d, at, account, actor_name, role, organisation, kind, outcome, subject_kind,
                        subject_id, from_state, to_state, reason, hash_before, hash_after, body, hash
                    from event_copy where chain = '%1$s' and seq = %3$d;
                update audit_head set seq = seq + 1 where chain = '%1$s'
                """
                        .formatted(chain, row, row == 1 ? 2 : row - 1));
    }

    private static int swap(String chain, int one, int other) {
        database.tamper(
                """
                update audit_event set seq = 1000000 where chain = '%1$s' and seq = %2$d;
                update audit_event set seq = %2$d where chain = '%1$s' and seq = %3$d;
                update audit_event set seq = %3$d where chain = '%1$s' and seq = 1000000
                """
                        .formatted(chain, one, other));
        return Math.min(one, other);
    }

    private static String at(String chain, int row) {
        return "chain = '%s' and seq = %d".formatted(chain, row);
    }
}
