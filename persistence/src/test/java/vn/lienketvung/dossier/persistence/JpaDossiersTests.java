package vn.lienketvung.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.dossier.BrowseDossiers;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierDirectory;
import vn.lienketvung.dossier.DossierLine;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierMove;
import vn.lienketvung.dossier.DossierQuery;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.Dossiers;
import vn.lienketvung.dossier.Entrant;
import vn.lienketvung.dossier.Entrants;
import vn.lienketvung.dossier.ProducerStates;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.FiledDocuments;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaDossiersTests {

    @Autowired Establishments establishments;
    @Autowired Dossiers dossiers;
    @Autowired ProducerStates producers;
    @Autowired DossierDirectory directory;
    @Autowired Entrants entrants;
    @Autowired CriteriaSets sets;
    @Autowired FiledDocuments documents;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private UUID product;

    @BeforeEach
    void aPublishedProductOfTheCooperative() {
        new CastInDatabase(sql).arrive();
        sets.add(CriteriaMother.rice());
        var products = new ProductInDatabase(sql, establishments, entities);
        product = products.draft();
        assertThat(entrants.of(OrganisationMother.DONG_THAP_COOPERATIVE.id())).isEmpty();
        products.publish(product);
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void roundTripInEveryState(DossierState state) {
        var kept = at(state);
        entities.clear();
        assertThat(dossiers.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .ignoringCollectionOrderInFields("findings")
                .isEqualTo(kept);
    }

    @Test
    void roundTripOfEverythingThatIsSaid() {
        var returned = at(DossierState.RETURNED);
        var proof = proof(returned);
        var kept = dossiers.get(returned.id());
        DossierMother.fillIn(kept, proof);
        DossierMother.answer(kept, "Đã nộp giấy mới");
        entities.flush();
        entities.clear();
        var read = dossiers.get(kept.id());
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("version")
                .ignoringCollectionOrderInFields("findings")
                .isEqualTo(kept);
        assertThat(read.score()).isEqualTo(DossierMother.SCORE);
        DossierMother.takeOut(read);
        entities.flush();
        entities.clear();
        assertThat(dossiers.get(kept.id()).evidence()).isEmpty();
    }

    @Test
    void aPublishedProductWithASetIsAnEntrant() {
        assertThat(entrants.of(OrganisationMother.DONG_THAP_COOPERATIVE.id()))
                .extracting(Entrant::product, Entrant::productSet)
                .containsExactly(tuple(product, CriteriaMother.RICE));
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var stored =
                sql.sql("select from_state || ' ' || to_state from dossier_transition")
                        .query(String.class)
                        .list();
        var domain =
                Arrays.stream(DossierState.values())
                        .flatMap(from ->
                                Arrays.stream(DossierMove.values())
                                        .flatMap(move -> from.after(move).stream())
                                        .map(to -> from + " " + to))
                        .distinct()
                        .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(domain);
    }

    @Test
    void theDatabaseLetsNobodySkipAState() {
        var kept = at(DossierState.FORM_CHECK);
        assertThatThrownBy(() ->
                        sql.sql("update dossier set state = 'SCORED', due_on = null where id = ?")
                                .param(kept.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cannot go from FORM_CHECK to SCORED");
    }

    @Test
    void theDatabaseKeepsWhatWasFiled() {
        var kept = at(DossierState.FILED);
        assertThatThrownBy(() ->
                        sql.sql("update dossier set chosen = 'A1a:3' where id = ?")
                                .param(kept.id().value())
                                .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is not with its producer");
    }

    @Test
    void aDraftIsSeenByItsProducerAlone() {
        var kept = at(DossierState.DRAFT);
        entities.clear();
        assertThat(sees(Cast.BAY.sight(), kept)).isTrue();
        for (var stranger : new Official[] {Cast.LAN, Cast.NGOC, Cast.OANH, Cast.DUNG})
            assertThat(sees(stranger.sight(), kept)).as(stranger.fullName()).isFalse();
    }

    @Test
    void filedItIsSeenByItsCommuneProvinceAndMinistry() {
        var kept = at(DossierState.FILED);
        entities.clear();
        for (var stranger : new Official[] {Cast.OANH, Cast.DUNG})
            assertThat(sees(stranger.sight(), kept)).as(stranger.fullName()).isFalse();
        assertThat(sees(Sight.VISITOR, kept)).isFalse();
        var focal = focalPoint();
        for (var known : new Official[] {Cast.BAY, Cast.LAN, Cast.NGOC, focal})
            assertThat(sees(known.sight(), kept)).as(known.fullName()).isTrue();
    }

    @Test
    void listsShowWhatOneMaySee() {
        var kept = at(DossierState.FILED);
        entities.clear();
        var browse = new BrowseDossiers(directory, Clearance.STRICT);
        var query = new DossierQuery(DossierState.FILED, "gao mau", 1);
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> browse.search(query, Cast.LAN)).items())
                .extracting(DossierLine::id)
                .containsExactly(kept.id());
        assertThat(viewpoint.as(Cast.BAY.sight(), () -> browse.search(query, Cast.BAY)).total())
                .isOne();
        assertThat(viewpoint.as(Cast.OANH.sight(), () -> browse.search(query, Cast.OANH)).total())
                .isZero();
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> browse.search(query, Cast.DUNG)).total())
                .isZero();
    }

    @Test
    void itWaitsForWhoeverHasIt() {
        var kept = at(DossierState.FILED);
        entities.clear();
        assertThat(tasksOf(Cast.LAN)).containsExactly("dossier.task.report");
        var focal = focalPoint();
        assertThat(tasksOf(focal)).containsExactly("dossier.task.report");
        assertThat(tasksOf(Cast.BAY)).isEmpty();
        move(kept, DossierMove.REPORT);
        assertThat(tasksOf(Cast.LAN)).containsExactly("dossier.task.check");
        move(kept, DossierMove.GIVE_BACK);
        assertThat(tasksOf(Cast.LAN)).isEmpty();
        assertThat(tasksOf(Cast.BAY)).containsExactly("dossier.task.answer");
    }

    @Test
    void tasksSayThatTheProducerPausesOrIsNoMore() {
        var kept = at(DossierState.FILED);
        sql.sql("update establishment set state = 'SUSPENDED' where id = ?")
                .param(kept.producer().value())
                .update();
        assertThat(tasksOf(Cast.LAN)).containsExactly("dossier.task.report.paused");
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> producers.of(kept.producer())))
                .contains(EstablishmentState.SUSPENDED);
        sql.sql("update establishment set state = 'DISSOLVED' where id = ?")
                .param(kept.producer().value())
                .update();
        move(kept, DossierMove.REPORT);
        assertThat(tasksOf(Cast.LAN)).containsExactly("dossier.task.check.gone");
        assertThat(viewpoint.as(Cast.DUNG.sight(), () -> producers.of(kept.producer()))).isEmpty();
    }

    @Test
    void productsWithADossierUnderWayAreKnown() {
        var kept = at(DossierState.DRAFT);
        var producer = kept.producer();
        assertThat(viewpoint.as(Cast.BAY.sight(), () -> dossiers.busyProductsOf(producer)))
                .containsExactly(kept.product());
        move(kept, DossierMove.FILE);
        move(kept, DossierMove.WITHDRAW);
        assertThat(viewpoint.as(Cast.BAY.sight(), () -> dossiers.busyProductsOf(producer)))
                .isEmpty();
    }

    private void move(Dossier dossier, DossierMove move) {
        DossierMother.move(dossiers.get(dossier.id()), move);
        entities.flush();
    }

    private List<String> tasksOf(Official person) {
        return viewpoint
                .as(person.sight(), () -> board.tasksOf(person, DossierMother.TODAY))
                .stream()
                .map(PendingTask::kind)
                .filter(kind -> kind.startsWith("dossier."))
                .toList();
    }

    /** Somebody of the committee of the ward, which has no account there yet. */
    private Official focalPoint() {
        var committee = Cast.OANH.organisation().value();
        sql.sql(
                        "update organisation set kind = 'COMMUNE_COMMITTEE', province = '82', commune = ? where id = ?")
                .param(DossierMother.SA_DEC.toString())
                .param(committee)
                .update();
        return Cast.holding(Cast.OANH, new Grant(Role.COMMUNE_FOCAL_POINT, false, Set.of()));
    }

    private boolean sees(Sight sight, Dossier dossier) {
        return viewpoint.as(sight, () -> dossiers.findById(dossier.id()).isPresent());
    }

    /** Filed by the producer, under the producer's own sight. */
    private FiledDocument proof(Dossier dossier) {
        var filing = new InMemoryFiling().filing(Clock.systemUTC());
        var document =
                filing.file(InMemoryFiling.pdf("giay.pdf"), "file", dossier.id().value(), Cast.BAY);
        entities.flush();
        return viewpoint.as(Cast.BAY.sight(), () -> documents.save(document));
    }

    private Dossier at(DossierState state) {
        var kept = dossiers.save(DossierMother.draft(DossierMother.entrant(product)));
        entities.flush();
        for (var move : DossierMother.way(state)) {
            DossierMother.move(kept, move);
            entities.flush();
        }
        return kept;
    }
}
