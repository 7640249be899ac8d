package vn.lienketvung.shared.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.lienketvung.shared.persistence.CannotStart;

@EnabledOnOs(OS.LINUX)
class EmbeddedServerTests {

    @TempDir static Path binaries;
    @TempDir Path home;

    @Test
    void theServerIsDurableAndAnswersOnThisMachineOnly() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThat(setting(server, "password_encryption")).isEqualTo("scram-sha-256");
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        try (EmbeddedServer server = start()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    server.url("postgres"), "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfThePortalAndTheServerLeftOverIsStopped()
            throws Exception {
        ChildPortal child = ChildPortal.on(home, binaries);
        int acknowledged = child.acknowledged(50);
        child.kill();
        ProcessHandle leftover = postmaster();
        assertThat(leftover.isAlive()).isTrue();
        try (EmbeddedServer server = start()) {
            assertThat(leftover.onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(keptRows(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfBoth() throws Exception {
        ChildPortal child = ChildPortal.on(home, binaries);
        int acknowledged = child.acknowledged(50);
        kill(postmaster());
        child.kill();
        try (EmbeddedServer server = start()) {
            assertThat(keptRows(server)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheServerAlone() throws Exception {
        EmbeddedServer first = start();
        try (Connection connection = first.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select generate_series(1, 50) n");
        }
        kill(postmaster());
        assertThatThrownBy(first::close).isInstanceOf(IOException.class);
        try (EmbeddedServer second = start()) {
            assertThat(keptRows(second)).isEqualTo(50);
        }
    }

    @Test
    void aServerThatDiedAloneIsStartedAgainWithWhatItHadAcknowledged() throws Exception {
        try (EmbeddedServer server = start()) {
            try (Connection connection = server.superuser("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select generate_series(1, 50) n");
            }
            assertThat(server.reviveIfDead()).as("it lives").isFalse();
            kill(postmaster());

            assertThat(server.reviveIfDead()).isTrue();

            assertThat(keptRows(server)).isEqualTo(50);
            assertThat(server.reviveIfDead()).isFalse();
        }
    }

    @Test
    void aClosedServerStaysClosed() throws Exception {
        EmbeddedServer server = start();
        server.close();

        assertThat(server.reviveIfDead()).isFalse();
        assertThat(PidFile.path(data())).doesNotExist();
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        ChildPortal child = ChildPortal.on(home, binaries);
        int before = child.acknowledged(1);
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another portal is running on the data folder");
        assertThat(child.acknowledged(before + 50)).isGreaterThan(before);
        kill(postmaster());
        child.kill();
    }

    @Test
    void aServerThatDoesNotStopIsLeftAloneAndNothingIsStartedBesideIt() throws Exception {
        try (EmbeddedServer server = start()) {
            var leftover = new LeftoverServer(data(), Command.of(List.of(), "false"));
            assertThatThrownBy(leftover::endIfAny)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("does not stop");
            assertThat(PidFile.path(data())).exists();
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void aLockFileThatNamesAnotherProgramIsRemoved() throws Exception {
        List<String> lockFile = lockFileOfStoppedServer();
        lockFile.set(0, "" + ProcessHandle.current().pid());
        Files.write(PidFile.path(data()), lockFile);
        try (EmbeddedServer server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void aLockFileStaysWhenItsMemoryIsStillHeld(@TempDir Path elsewhere) throws Exception {
        List<String> lockFile = lockFileOfStoppedServer();
        try (EmbeddedServer other = EmbeddedServer.start(elsewhere, binaries, true)) {
            Path itsData = elsewhere.toRealPath().resolve("data-18");
            lockFile.set(0, "" + ProcessHandle.current().pid());
            lockFile.set(6, Files.readAllLines(PidFile.path(itsData)).get(6));
            Files.write(PidFile.path(data()), lockFile);
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("its helpers may still write");
            assertThat(PidFile.path(data())).exists();
            assertThat(setting(other, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void aServerOfAnotherFolderThatGotTheOldProcessIdIsNotStopped(@TempDir Path elsewhere)
            throws Exception {
        List<String> lockFile = lockFileOfStoppedServer();
        try (EmbeddedServer other = EmbeddedServer.start(elsewhere, binaries, true)) {
            Path itsData = elsewhere.toRealPath().resolve("data-18");
            lockFile.set(0, Files.readAllLines(PidFile.path(itsData)).getFirst());
            Files.write(PidFile.path(data()), lockFile);
            try (EmbeddedServer server = start()) {
                assertThat(setting(server, "fsync")).isEqualTo("on");
                assertThat(setting(other, "fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    void aCreationThatWasCutOffIsStartedAfresh() throws Exception {
        Files.createDirectories(home.resolve("creating/base"));
        Files.writeString(home.resolve("creating/PG_VERSION"), "18");
        try (EmbeddedServer server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void aFolderOfAnotherPostgresVersionIsLeftAlone() throws Exception {
        Files.createDirectories(home.resolve("data-17"));
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("data-17");
    }

    private EmbeddedServer start() throws IOException {
        return EmbeddedServer.start(home, binaries, true);
    }

    private Path data() throws IOException {
        return home.toRealPath().resolve("data-18");
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = PidFile.read(data()).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private List<String> lockFileOfStoppedServer() throws IOException {
        try (EmbeddedServer server = start()) {
            return new ArrayList<>(Files.readAllLines(PidFile.path(data())));
        }
    }

    private static int keptRows(EmbeddedServer server) throws SQLException {
        return Integer.parseInt(answer(server, "select count(*) from kept"));
    }

    private static String setting(EmbeddedServer server, String name) throws SQLException {
        return answer(server, "show " + name);
    }

    private static String answer(EmbeddedServer server, String query) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
