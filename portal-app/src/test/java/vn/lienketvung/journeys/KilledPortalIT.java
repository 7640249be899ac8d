package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.Visitor;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.shared.persistence.TestDatabase;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/** The process of the portal is killed in the middle of loading a table, and another one is started. */
class KilledPortalIT {

    private static final String START = "/lam-viec/nhap/co-so";

    /** Each loading stops at its third row for as long as the test holds the lock. */
    private static final String WAITING_AT_THE_THIRD_ROW =
            """
            create function wait_for_the_test() returns trigger language plpgsql security definer as $$
            begin
                perform pg_advisory_xact_lock(4711);
                return new;
            end $$;
            create trigger wait_for_the_test before insert on establishment_turn
                for each row when (new.reason = 'danh-sach.xlsx, 5') execute function wait_for_the_test();
            """;

    private final DatabaseAccess database = TestDatabase.create();

    @Test
    void whatIsKilledInTheMiddleLeavesNothingAndTheNextPortalTellsAndBeginsAnew(@TempDir Path home)
            throws Exception {
        try (var gate = database.superuser()) {
            String job;
            try (var portal = PortalProcess.on(database, home)) {
                var official = signedIn(portal);
                job = checked(official);
                execute(gate, WAITING_AT_THE_THIRD_ROW);
                execute(gate, "select pg_advisory_lock(4711)");
                official.get(job);
                assertThat(official.fillIn(job + "/nap").statusCode()).isEqualTo(303);
                awaitSomebodyAtTheGate(gate);
                portal.kill();
            }
            assertThat(stored(gate)).isZero();
            // What the killed one was doing in the database ends at its own broken connection.
            execute(gate, "select pg_advisory_unlock(4711)");
            execute(gate, "select pg_advisory_lock(4711)");
            assertThat(stored(gate)).isZero();
            try (var portal = PortalProcess.on(database, home)) {
                var official = signedIn(portal);
                awaitSomebodyAtTheGate(gate);
                assertThat(official.get(job).body())
                        .contains("Lần trước công việc bị ngắt giữa chừng", "Đang nạp vào sổ");
                assertThat(stored(gate)).isZero();
                execute(gate, "select pg_advisory_unlock(4711)");
                shown(official, job, "Biên nhận");
                assertThat(stored(gate)).isEqualTo(6);
            }
        }
    }

    private static Visitor signedIn(PortalProcess portal) {
        var official = new Visitor(portal.port()).patiently();
        official.signIn("dongthap.canbo", "lienketvung-demo");
        return official;
    }

    /** The page of a table of six good rows. */
    private static String checked(Visitor official) throws InterruptedException {
        official.get(START);
        var job =
                official.sendFile(
                                START, "danh-sach.xlsx", new TableOfEstablishments(6, 7_000).xlsx())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        official.get(job);
        assertThat(official.fillIn(job + "/cot").statusCode()).isEqualTo(303);
        shown(official, job, "Kết quả kiểm tra");
        return job;
    }

    private static void shown(Visitor official, String page, String words)
            throws InterruptedException {
        var body = official.get(page).body();
        for (int tries = 0; !body.contains(words) && tries < 300; tries++) {
            Thread.sleep(100);
            body = official.get(page).body();
        }
        assertThat(body).contains(words);
    }

    private static void awaitSomebodyAtTheGate(Connection gate) throws Exception {
        var waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
        for (int tries = 0; count(gate, waiting) == 0 && tries < 300; tries++) Thread.sleep(100);
        assertThat(count(gate, waiting)).isOne();
    }

    private static long stored(Connection gate) throws SQLException {
        return count(gate, "select count(*) from establishment where import_id is not null");
    }

    private static long count(Connection gate, String question) throws SQLException {
        try (var statement = gate.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void execute(Connection gate, String statements) throws SQLException {
        try (var statement = gate.createStatement()) {
            statement.execute(statements);
        }
    }
}
