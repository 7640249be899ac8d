package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.journeys.People.assertNoTask;
import static vn.lienketvung.journeys.People.assertTask;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.shared.persistence.TestDatabase.DatabaseAccess;

/**
 * A commitment that nobody keeps climbs its whole ladder, over New Year and Tết of 2027 and through six weeks in which the
 * portal is down; everybody who is told finds each step once. The days are those of {@code WholeLadderTests}.
 */
class LadderWalkIT extends Walk {

    @Autowired DatabaseAccess database;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void everybodyWhoIsToldFindsEachStepOnce(boolean javaScript) throws SQLException {
        var text = titled("Giao dừa trước Tết", javaScript);
        var id = states.inForce(titled("Dừa Tết", javaScript), text);
        letItBeDueInJanuary(text);
        try (var people = people(javaScript)) {
            var lan = people.lan();
            var head = people.as("dongthap.giamdoc");
            var leader = people.as("dongthap.lanhdao");
            var khanh = people.khanh();
            comeTo("2026-12-10");
            var ladder =
                    new LadderWalk(
                            CommitmentWalk.of(id, text, lan).address() + "/bac-nhac-viec", text);
            assertThat(ladder.stepsTaken(lan)).isZero();

            comeTo("2026-12-16");
            comeTo("2026-12-31");
            comeTo("2027-01-01");
            comeTo("2027-01-12");
            for (var day : new String[] {"16/12/2026", "31/12/2026", "12/01/2027"})
                assertThat(ladder.noticesOf(lan, day)).as("reminders of %s", day).isEqualTo(1);
            comeTo("2027-01-17");
            assertThat(ladder.stepsTaken(lan)).isEqualTo(3);
            comeTo("2027-01-18");
            assertThat(ladder.noticesOf(lan, "18/01/2027")).isEqualTo(1);
            assertThat(ladder.read(lan)).contains("(người chịu trách nhiệm)");
            assertThat(ladder.noticesOf(head, "18/01/2027")).as("who answers for it").isEqualTo(1);
            ladder.answer(lan, "Thu gom chậm, xong trước Tết");
            assertNoTask(lan, "Phản hồi nhắc việc: " + text);
            assertThat(ladder.read(people.minh())).contains("Thu gom chậm, xong trước Tết");

            people.examine(lan, "a step answered");
            comeTo("2027-01-29");
            assertThat(ladder.noticesOf(head, "29/01/2027")).isEqualTo(1);
            assertTask(head, "Phản hồi nhắc việc: " + text);
            assertNoTask(leader, text);

            // Down from 30 January to 15 March: both steps of those weeks come at once, each with
            // its own day.
            comeTo("2027-03-15");
            assertThat(ladder.noticesOf(leader, "19/02/2027")).isEqualTo(1);
            for (var told : new String[] {"dbscl.dieuphoi", "hcm.canbo"})
                assertThat(ladder.noticesOf(people.as(told), "05/03/2027")).as(told).isEqualTo(1);
            assertThat(ladder.read(leader)).contains("muộn hơn ngày phải nhắc");
            assertThat(ladder.itemsOnTheAgenda(khanh)).isZero();
            comeTo("2027-03-26");
            comeTo("2027-06-01");
            assertThat(ladder.itemsOnTheAgenda(khanh)).isEqualTo(1);
            assertThat(ladder.stepsTaken(lan)).isEqualTo(8);
            assertThat(ladder.noticesOf(leader, "19/02/2027")).isEqualTo(1);
            assertThat(ladder.paperForTheCouncil(khanh))
                    .contains(text, "Thu gom chậm", "19/02/2027");
        }
    }

    /** The portal wakes on that day, and once more. */
    private void comeTo(String day) {
        clock.moveTo(LocalDate.parse(day));
        automation.climbLadders();
        automation.climbLadders();
    }

    private void letItBeDueInJanuary(String text) throws SQLException {
        try (var superuser = database.superuser();
                var due =
                        superuser.prepareStatement(
                                "update commitment set due_on = '2027-01-15' where text = ?");
                var since =
                        superuser.prepareStatement(
                                """
                                update commitment_history set at = '2026-06-01'
                                 where position = 0 and commitment_id in (select id from commitment where text = ?)
                                """)) {
            due.setString(1, text);
            since.setString(1, text);
            assertThat(due.executeUpdate()).isEqualTo(1);
            assertThat(since.executeUpdate()).isEqualTo(1);
        }
    }
}
