package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.establishment.importing.TableOfEstablishments;

/** A table whose loading is stopped in the middle leaves nothing behind; whoever sent it is told and need not send it again. */
class StoppedImportHttpTests extends Turns {

    private static final String START = "/lam-viec/nhap/co-so";

    /** What a sequence counts stays counted when the transaction is rolled back. */
    private static final String AT_THE_THIRD_ROW =
            """
            create sequence rows_seen;
            create function stop_in_the_middle() returns trigger language plpgsql security definer as $$
            declare seen bigint := nextval('rows_seen');
            begin
                %s
                return new;
            end $$;
            create trigger stop_in_the_middle before insert on establishment_turn
                for each row when (new.reason like 'dung-giua.xlsx, %%') execute function stop_in_the_middle();
            """;

    @AfterEach
    void nothingStopsTheOthers() throws SQLException {
        execute(
                """
                drop trigger if exists stop_in_the_middle on establishment_turn;
                drop function if exists stop_in_the_middle();
                drop sequence if exists rows_seen;
                """);
    }

    @Test
    void aConnectionThatDiesInTheMiddleLeavesNothingAndTheLoadingBeginsAnew() throws Exception {
        execute(
                AT_THE_THIRD_ROW.formatted(
                        """
                        if seen = 3 then
                            perform pg_terminate_backend(pg_backend_pid());
                            perform pg_sleep(1);
                        elsif seen = 5 then
                            perform pg_sleep(3);
                        end if;
                        """));
        var job = checked(8_000);
        turn(LAN, job, job + "/nap");
        assertThat(shown(job, "Lần trước công việc bị ngắt giữa chừng và không để lại gì"))
                .contains("Đang nạp");
        assertThat(stored(job)).isEqualTo("0");
        assertThat(shown(job, "Biên nhận")).doesNotContain("bị ngắt");
        assertThat(stored(job)).isEqualTo("6");
    }

    @Test
    void whatFailsAgainAndAgainIsGivenUpWithAReasonAndCanBeLoadedLater() throws Exception {
        execute(
                AT_THE_THIRD_ROW.formatted(
                        "if seen % 3 = 0 then raise exception 'no room'; end if;"));
        var job = checked(9_000);
        turn(LAN, job, job + "/nap");
        assertThat(shown(job, "Cổng gặp trục trặc khi xử lý tệp này. Không ghi gì vào sổ."))
                .contains("Kết quả kiểm tra", "Nạp vào sổ");
        assertThat(stored(job)).isEqualTo("0");
        nothingStopsTheOthers();
        turn(LAN, job, job + "/nap");
        assertThat(shown(job, "Biên nhận")).doesNotContain("trục trặc");
        assertThat(stored(job)).isEqualTo("6");
    }

    /** The page of a table of six good rows. */
    private String checked(int first) throws InterruptedException {
        as(LAN).get(START);
        var sent =
                taken(
                        as(LAN).sendFile(
                                        START,
                                        "dung-giua.xlsx",
                                        new TableOfEstablishments(6, first).xlsx()));
        var job = sent.headers().firstValue("Location").orElseThrow();
        turn(LAN, job, job + "/cot");
        shown(job, "Kết quả kiểm tra");
        return job;
    }

    /** The page as soon as it says so. */
    private String shown(String page, String words) throws InterruptedException {
        var body = as(LAN).get(page).body();
        for (int tries = 0; !body.contains(words) && tries < 200; tries++) {
            Thread.sleep(100);
            body = as(LAN).get(page).body();
        }
        assertThat(body).contains(words);
        return body;
    }

    private String stored(String job) {
        return one(
                "select count(*) from establishment where import_id = '%s'"
                        .formatted(job.substring(job.lastIndexOf('/') + 1)));
    }

    private void execute(String statements) throws SQLException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute(statements);
        }
    }
}
