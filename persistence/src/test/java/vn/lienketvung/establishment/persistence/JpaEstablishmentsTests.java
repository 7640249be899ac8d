package vn.lienketvung.establishment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.SA_DEC;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.establishment.Declarations;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDirectory;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentQuery;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

@PersistenceTest
class JpaEstablishmentsTests {

    /** Speaks for the committee of Sa Đéc once {@link #aFocalPointWorksThere} has been called; before for a body without rights. */
    private static final Official FOCAL =
            Cast.holding(Cast.BAY, new Grant(Role.COMMUNE_FOCAL_POINT, false, Set.of()));

    @Autowired Establishments establishments;
    @Autowired Declarations declarations;
    @Autowired EstablishmentDirectory directory;
    @Autowired CommuneDesks desks;
    @Autowired JdbcEstablishmentTasks tasks;
    @Autowired JdbcTasks board;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @ParameterizedTest
    @EnumSource(EstablishmentState.class)
    void roundTripInEveryState(EstablishmentState state) {
        var kept = establishments.save(EstablishmentMother.declared());
        entities.flush();
        for (var move : way(state)) {
            EstablishmentMother.move(kept, move);
            entities.flush();
        }
        if (state == EstablishmentState.MERGED) EstablishmentMother.merge(kept);
        entities.flush();
        entities.clear();
        assertThat(establishments.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
        assertThat(establishments.findByReceipt(kept.receipt())).isPresent();
    }

    @Test
    void whatNobodyHasConfirmedCanBeTakenBackAndWhatWasConfirmedCannot() {
        var declared = establishments.save(EstablishmentMother.declared());
        entities.flush();
        establishments.remove(declared);
        entities.clear();
        assertThat(establishments.findById(declared.id())).isEmpty();
        assertThat(establishments.findByReceipt(declared.receipt())).isEmpty();

        var confirmed = establishments.save(EstablishmentMother.declared());
        entities.flush();
        EstablishmentMother.move(confirmed, EstablishmentMove.CONFIRM);
        entities.flush();
        assertThatThrownBy(() -> establishments.remove(confirmed)).isInstanceOf(EditConflict.class);
    }

    @Test
    void roundTripWithNothingThatIsOptional() {
        var kept = save(EstablishmentMother.of(EstablishmentMother.household("079203001234")));
        assertThat(establishments.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
    }

    @Test
    void aConfirmedCooperativeIsDueAnAccountUntilItHasOne() {
        var kept = establishments.save(EstablishmentMother.declared());
        entities.flush();
        assertThat(establishments.dueAnAccount()).doesNotContain(kept.id());
        EstablishmentMother.move(kept, EstablishmentMove.CONFIRM);
        entities.flush();
        assertThat(establishments.dueAnAccount()).contains(kept.id());
        EstablishmentMother.openAccount(kept);
        entities.flush();
        entities.clear();
        assertThat(establishments.dueAnAccount()).doesNotContain(kept.id());
        assertThat(establishments.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
    }

    @Test
    void anUnfinishedDeclarationIsKeptReplacedAndForgotten() {
        var unfinished = EstablishmentMother.unfinished();
        declarations.keep(unfinished);
        declarations.keep(unfinished);
        assertThat(declarations.find(unfinished.id())).hasValue(unfinished);
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> declarations.find(unfinished.id())))
                .isEmpty();
        assertThat(declarations.forgetUntouchedSince(EstablishmentMother.NOW)).isZero();
        assertThat(
                        declarations.forgetUntouchedSince(
                                EstablishmentMother.NOW.plus(Duration.ofDays(1))))
                .isEqualTo(1);
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var stored =
                sql.sql("select from_state || ' ' || to_state from establishment_transition")
                        .query(String.class)
                        .list();
        var domain =
                Arrays.stream(EstablishmentState.values())
                        .flatMap(from ->
                                Arrays.stream(EstablishmentMove.values())
                                        .flatMap(move -> from.after(move).stream())
                                        .map(to -> from + " " + to))
                        .distinct()
                        .toList();
        var merging =
                Arrays.stream(EstablishmentState.values())
                        .filter(EstablishmentState::isOpen)
                        .flatMap(each -> Stream.of(each + " MERGED", "MERGED " + each));
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(domain.stream(), merging).toList());
    }

    @Test
    void theDatabaseRefusesWhatTheDomainDoes() {
        var kept = save(EstablishmentMother.declared());
        refused("update establishment set state = 'SUSPENDED'", "cannot go");
        refused("update establishment set receipt = 'AAAAAAAAAA'", "stands");
        refused("update establishment set members = null", "establishment_members_of_kind");
        refused("update establishment set tax_code = '079203001234'", "tax_code_of_kind");
        refused("delete from establishment", "permission denied");
        refused("update establishment_turn set reason = 'x'", "permission denied");
        assertThat(establishments.get(kept.id()).state()).isEqualTo(EstablishmentState.DECLARED);
    }

    @Test
    void aTaxCodeIsBornOnceUntilItsBearerIsDissolved() {
        var first = establishments.save(EstablishmentMother.declared());
        entities.flush();
        assertThat(establishments.bearerOf(new TaxCode("0100233488"))).hasValue(first.id());
        EstablishmentMother.move(first, EstablishmentMove.CONFIRM);
        entities.flush();
        EstablishmentMother.move(first, EstablishmentMove.DISSOLVE);
        entities.flush();
        assertThat(establishments.bearerOf(new TaxCode("0100233488"))).isEmpty();
        save(EstablishmentMother.declared());
        establishments.save(EstablishmentMother.declared());
        assertThatThrownBy(entities::flush).hasMessageContaining("establishment_tax_code_once");
    }

    @Test
    void thePeopleOfTheProvinceAndTheMinistrySeeItAndNobodyElse() {
        var kept = save(EstablishmentMother.declared());
        for (var person : Cast.everybody()) {
            var seen = viewpoint.as(person.sight(), () -> establishments.findById(kept.id()));
            assertThat(seen.isPresent())
                    .as(person.fullName())
                    .isEqualTo(
                            Set.of(Cast.LAN, Cast.PHUC, Cast.HOA, Cast.HUNG, Cast.KIEM, Cast.NGOC)
                                    .contains(person));
        }
    }

    @Test
    void theCommitteeOfItsCommuneSeesItAndMayChangeIt() {
        var kept = save(EstablishmentMother.declared());
        aFocalPointWorksThere();
        viewpoint.as(
                FOCAL.sight(),
                () -> {
                    var seen = establishments.get(kept.id());
                    EstablishmentMother.move(seen, EstablishmentMove.CONFIRM);
                    entities.flush();
                    return seen;
                });
        entities.clear();
        assertThat(establishments.get(kept.id()).state()).isEqualTo(EstablishmentState.ACTIVE);
    }

    @Test
    void aDeclarationWaitsForTheFocalPointAndWhereThereIsNoneForTheProvince() {
        save(EstablishmentMother.declared());
        assertThat(desks.of(SA_DEC).isManned()).isFalse();
        assertThat(kinds(Cast.LAN)).containsExactly("establishment.task.confirm");
        assertThat(kinds(Cast.MINH)).isEmpty();
        assertThat(kinds(Cast.HOA)).isEmpty();
        aFocalPointWorksThere();
        assertThat(desks.of(SA_DEC).people()).containsExactly(FOCAL.account());
        assertThat(desks.of(SA_DEC).name()).isEqualTo("Phường Sa Đéc");
        assertThat(kinds(FOCAL)).containsExactly("establishment.task.confirm");
        assertThat(kinds(Cast.LAN)).isEmpty();
    }

    @Test
    void theRegisterIsSearchedWithoutTones() {
        save(EstablishmentMother.declared());
        save(EstablishmentMother.of(EstablishmentMother.household("079203001234")));
        assertThat(names(Cast.LAN, query("xoai mau", null, null)))
                .containsExactly("Hợp tác xã Xoài Mẫu");
        assertThat(names(Cast.LAN, query("0100233488", null, null))).hasSize(1);
        assertThat(names(Cast.LAN, query("079203001234", null, null))).isEmpty();
        assertThat(names(Cast.LAN, query(null, EstablishmentState.ACTIVE, null))).isEmpty();
        assertThat(names(Cast.LAN, query(null, null, "sa dec"))).hasSize(2);
        assertThat(names(Cast.LAN, query(null, null, "my tho"))).isEmpty();
        assertThat(names(Cast.NGOC, query(null, null, null))).hasSize(2);
        assertThat(names(Cast.MINH, query(null, null, null))).isEmpty();
    }

    private List<String> names(Official by, EstablishmentQuery query) {
        return viewpoint
                .as(by.sight(), () -> directory.search(query, EstablishmentMother.scopeOf(by)))
                .items()
                .stream()
                .map(line -> line.name())
                .toList();
    }

    private static EstablishmentQuery query(
            @Nullable String text, @Nullable EstablishmentState state, @Nullable String commune) {
        return new EstablishmentQuery(text, state, null, null, commune, 1);
    }

    private List<String> kinds(Official official) {
        return viewpoint
                .as(
                        official.sight(),
                        () -> board.tasksOf(official, LocalDate.of(2026, 11, 16), tasks))
                .stream()
                .map(PendingTask::kind)
                .toList();
    }

    private void aFocalPointWorksThere() {
        var body = FOCAL.organisation().value();
        sql.sql(
                        "update organisation set kind = 'COMMUNE_COMMITTEE', commune = :commune where id = :id")
                .param("commune", SA_DEC.toString())
                .param("id", body)
                .update();
        grant(FOCAL.account().value());
    }

    private void grant(UUID account) {
        sql.sql("update account set status = 'ACTIVE', password_hash = 'x' where id = :id")
                .param("id", account)
                .update();
        sql.sql(
                        "insert into account_grant (account_id, role, reach) values (:id, 'COMMUNE_FOCAL_POINT', 'OWN_COMMUNE')")
                .param("id", account)
                .update();
    }

    private static List<EstablishmentMove> way(EstablishmentState state) {
        return switch (state) {
            case DECLARED -> List.of();
            case SENT_BACK -> List.of(EstablishmentMove.SEND_BACK);
            case ACTIVE -> List.of(EstablishmentMove.CONFIRM);
            case SUSPENDED -> List.of(EstablishmentMove.CONFIRM, EstablishmentMove.SUSPEND);
            case DISSOLVED -> List.of(EstablishmentMove.CONFIRM, EstablishmentMove.DISSOLVE);
            case MERGED -> List.of(EstablishmentMove.CONFIRM);
        };
    }

    private Establishment save(Establishment establishment) {
        var saved = establishments.save(establishment);
        entities.flush();
        entities.clear();
        return saved;
    }

    /** In a savepoint of its own, so that the next statement finds the transaction whole. */
    private void refused(String statement, String message) {
        sql.sql("savepoint before").update();
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(message);
        sql.sql("rollback to savepoint before").update();
    }
}
