package vn.lienketvung.council.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.council.CouncilMother.ALL;
import static vn.lienketvung.council.CouncilMother.CHAIR;
import static vn.lienketvung.council.CouncilMother.FOURTH;
import static vn.lienketvung.council.CouncilMother.FOUR_STARS;
import static vn.lienketvung.council.CouncilMother.SECOND;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.lienketvung.council.Council;
import vn.lienketvung.council.CouncilMember;
import vn.lienketvung.council.CouncilMother;
import vn.lienketvung.council.CouncilMove;
import vn.lienketvung.council.CouncilState;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.task.PendingTask;

class JpaCouncilsTests extends CouncilTable {

    @Test
    void roundTripFromAppointmentToConclusion() {
        var council = reread(appointed());
        CouncilMother.leave(council, FOURTH);
        allHandIn(council);
        council = reread(council);
        CouncilMother.discuss(council);
        council = reread(council);
        allHandIn(council);
        CouncilMother.conclude(reread(council), FOUR_STARS);
        reread(councils.get(council.id()));
        assertThat(councils.findFor(dossier.id())).isPresent();
    }

    private static void allHandIn(Council council) {
        council.staying().forEach(member -> CouncilMother.handIn(council, official(member)));
        CouncilMother.layOpen(council);
    }

    private static Official official(CouncilMember member) {
        return ALL.stream()
                .filter(each -> each.account().equals(member.account()))
                .findFirst()
                .orElseThrow();
    }

    private Council reread(Council council) {
        entities.flush();
        entities.clear();
        var read = councils.get(council.id());
        assertThat(read).usingRecursiveComparison().ignoringFields("version").isEqualTo(council);
        return read;
    }

    @Test
    void membersSeeTheDossierAndWhoLeftSeesItNoMore() {
        var council = appointed();
        entities.clear();
        assertThat(sees(CHAIR)).isTrue();
        assertThat(sees(FOURTH)).isTrue();
        CouncilMother.leave(councils.get(council.id()), FOURTH);
        entities.flush();
        entities.clear();
        assertThat(sees(FOURTH)).isFalse();
    }

    @Test
    void theDatabaseAppointsNobodyWhoHasWorkedOnTheDossier() {
        var council = appointed();
        assertThatThrownBy(() ->
                        sql.sql(
                                        """
                                        insert into council_member (id, council_id, number, account, person, position,
                                               organisation, organisation_name, chair, handed_in)
                                        values (?, ?, 9, ?, 'A', 'B', ?, 'C', false, 0)
                                        """)
                                .param(UUID.randomUUID())
                                .param(council.id().value())
                                .param(Cast.LAN.account().value())
                                .param(Cast.LAN.organisation().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has an interest");
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var domain =
                Arrays.stream(CouncilState.values())
                        .flatMap(from ->
                                Arrays.stream(CouncilMove.values())
                                        .flatMap(move -> from.after(move).stream())
                                        .map(to -> from + " " + to))
                        .toList();
        assertThat(
                        sql.sql("select from_state || ' ' || to_state from council_transition")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(domain);
    }

    @Test
    void whoScoresARenewalReadsTheDossierBeforeUntilTheyLeave() {
        var former = dossier;
        DossierMother.move(former, DossierMove.SCORE);
        entities.flush();
        DossierMother.move(former, DossierMove.RECOGNISE);
        entities.flush();
        assertThat(sees(FOURTH)).isFalse();
        dossier = dossiers.save(DossierMother.renewal(former));
        entities.flush();
        for (var move : DossierMother.way(DossierState.IN_COUNCIL)) {
            DossierMother.move(dossier, move);
            entities.flush();
        }
        var council = appointed();
        dossier = former;
        assertThat(sees(FOURTH)).isTrue();
        CouncilMother.leave(councils.get(council.id()), FOURTH);
        entities.flush();
        assertThat(sees(FOURTH)).isFalse();
        assertThat(sees(CHAIR)).isTrue();
    }

    @Test
    void itWaitsForWhoeverIsNext() {
        assertThat(tasksOf(Cast.LAN)).containsExactly("council.task.appoint");
        var council = appointed();
        entities.clear();
        assertThat(tasksOf(Cast.LAN)).isEmpty();
        assertThat(tasksOf(SECOND)).containsExactly("council.task.score");
        var read = councils.get(council.id());
        ALL.forEach(member -> CouncilMother.handIn(read, member));
        CouncilMother.layOpen(read);
        entities.flush();
        assertThat(tasksOf(SECOND)).isEmpty();
        assertThat(tasksOf(CHAIR)).containsExactly("council.task.lead");
        CouncilMother.conclude(read, FOUR_STARS);
        entities.flush();
        viewpoint.as(CHAIR.sight(), this::score);
        assertThat(tasksOf(Cast.LAN)).containsExactly("council.task.decide");
    }

    /** The chair has the rights for it in the database. */
    private boolean score() {
        entities.clear();
        DossierMother.move(dossiers.get(dossier.id()), DossierMove.SCORE);
        entities.flush();
        return true;
    }

    private List<String> tasksOf(Official person) {
        return viewpoint
                .as(person.sight(), () -> board.tasksOf(person, DossierMother.TODAY))
                .stream()
                .map(PendingTask::kind)
                .filter(kind -> kind.startsWith("council."))
                .toList();
    }

    private boolean sees(Official official) {
        entities.clear();
        return viewpoint.as(official.sight(), () -> dossiers.findById(dossier.id()).isPresent());
    }
}
