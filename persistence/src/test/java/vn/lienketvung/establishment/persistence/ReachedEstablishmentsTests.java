package vn.lienketvung.establishment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.BodyClosings;
import vn.lienketvung.establishment.EmailProofs;
import vn.lienketvung.establishment.EmailProofs.Proof;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDirectory;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentQuery;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.RenamedBodies;
import vn.lienketvung.identity.Accounts;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.EmailAddress;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

/** What proves that an establishment can be reached, and what is closed when it is no more. */
@PersistenceTest
class ReachedEstablishmentsTests {

    private static final Sha256 LINK = Sha256.of("link");
    private static final EmailAddress MAIL = new EmailAddress("mau@example.vn");

    @Autowired Establishments establishments;
    @Autowired EmailProofs proofs;
    @Autowired BodyClosings closings;
    @Autowired RenamedBodies renamed;
    @Autowired EstablishmentDirectory directory;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aReachedEstablishmentComesBackAsItWas() {
        var kept = save(EstablishmentMother.declared());
        EstablishmentMother.reach(kept);
        entities.flush();
        entities.clear();
        assertThat(establishments.get(kept.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
    }

    @Test
    void whoeverChangesAddressOrNumberInTheDatabaseHasReachedNobody() {
        var kept = save(EstablishmentMother.declared());
        EstablishmentMother.reach(kept);
        entities.flush();
        sql.sql("update establishment set email = 'x@example.vn' where id = :id")
                .param("id", kept.id().value())
                .update();
        entities.clear();
        assertThat(establishments.get(kept.id()).emailProvedAt()).isNull();
        assertThat(establishments.get(kept.id()).phoneCalledAt()).isEqualTo(NOW);
        sql.sql("update establishment set phone = '+84900000001' where id = :id")
                .param("id", kept.id().value())
                .update();
        entities.clear();
        assertThat(establishments.get(kept.id()).phoneCalledAt()).isNull();
    }

    @Test
    void aLinkIsUsedOnceAndAnEarlierOneNoMore() {
        var kept = establishments.save(EstablishmentMother.declared());
        var proof = new Proof(kept.id(), MAIL);
        var until = NOW.plus(Duration.ofDays(7));
        proofs.issue(proof, Sha256.of("earlier"), until);
        proofs.issue(proof, LINK, until);

        assertThat(proofs.find(Sha256.of("earlier"), NOW)).isEmpty();
        assertThat(proofs.find(LINK, NOW)).hasValue(proof);
        assertThat(proofs.find(LINK, until)).isEmpty();
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> proofs.find(LINK, NOW))).isEmpty();
        assertThat(proofs.use(LINK, NOW)).hasValue(proof);
        assertThat(proofs.use(LINK, NOW)).isEmpty();
        assertThat(proofs.forgetExpired(NOW)).isZero();
        assertThat(proofs.forgetExpired(until)).isEqualTo(1);
    }

    @Test
    void theBodyOfADissolvedEstablishmentIsDueToBeClosedAndToComeBack() {
        var kept = save(EstablishmentMother.declared());
        bodyOf(kept);
        step(kept, EstablishmentMove.CONFIRM);
        assertThat(closings.due()).doesNotContain(kept.id());
        step(kept, EstablishmentMove.DISSOLVE);
        assertThat(closings.due()).contains(kept.id());

        closings.add(kept.id(), Set.of(Cast.BAY.account()), NOW);
        assertThat(closings.standing(kept.id())).hasValue(Set.of(Cast.BAY.account()));
        assertThat(closings.dueBack()).doesNotContain(kept.id());
        step(kept, EstablishmentMove.REVIVE);
        assertThat(closings.dueBack()).contains(kept.id());
        closings.undo(kept.id(), NOW);
        assertThat(closings.dueBack()).doesNotContain(kept.id());
        assertThat(closings.standing(kept.id())).isEmpty();
    }

    @Test
    void aRenamedEstablishmentIsFoundByItsFormerNameAndItsBodyIsDueTheNewOne() {
        var kept = save(EstablishmentMother.declared());
        bodyOf(kept);
        sql.sql("update organisation set name = :name where id = :id")
                .param("name", kept.name())
                .param("id", kept.id().value())
                .update();
        step(kept, EstablishmentMove.CONFIRM);
        assertThat(renamed.due()).doesNotContain(kept.id());
        EstablishmentMother.rename(kept, "Hợp tác xã Xoài Mới");
        entities.flush();
        entities.clear();
        assertThat(establishments.get(kept.id()).turns().getLast())
                .usingRecursiveComparison()
                .isEqualTo(kept.turns().getLast());
        assertThat(renamed.due()).contains(kept.id());
        var found =
                directory.search(
                        new EstablishmentQuery("xoai mau", null, null, null, null, 1),
                        EstablishmentMother.scopeOf(Cast.LAN));
        assertThat(found.items())
                .filteredOn(line -> line.id().equals(kept.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Hợp tác xã Xoài Mới"))
                .satisfies(line -> assertThat(line.formerName()).isEqualTo("Hợp tác xã Xoài Mẫu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = 'Hợp tác xã Khác'", "tax_code = null", "state = 'SUSPENDED'"})
    void itsOwnPeopleChangeHowItIsReachedInTheDatabaseAndNothingElse(String registration) {
        var kept = save(EstablishmentMother.declared());
        step(kept, EstablishmentMove.CONFIRM);
        var bay = Cast.BAY.sight();
        var own = new Sight(bay.actor(), bay.reads(), bay.writes(), kept.id().value());
        viewpoint.run(own, () -> change(kept, "phone = '+84912345670'"));
        entities.clear();
        assertThat(establishments.get(kept.id()).phone().value()).isEqualTo("+84912345670");
        assertThatThrownBy(() -> viewpoint.run(own, () -> change(kept, registration)))
                .rootCause()
                .hasMessageContaining("registration");
    }

    @Test
    void thePeopleOfABodyAreFound() {
        assertThat(accounts.openIn(Cast.BAY.organisation())).contains(Cast.BAY.account());
        sql.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", Cast.BAY.account().value())
                .update();
        assertThat(accounts.openIn(Cast.BAY.organisation())).doesNotContain(Cast.BAY.account());
    }

    private void change(Establishment establishment, String what) {
        sql.sql("update establishment set " + what + " where id = :id")
                .param("id", establishment.id().value())
                .update();
    }

    private void bodyOf(Establishment establishment) {
        sql.sql(
                        """
                        insert into organisation (id, kind, name, province, commune, active, version)
                        values (:id, 'HOUSEHOLD', 'Hộ Mẫu', '82', :commune, true, 0)
                        """)
                .param("id", establishment.id().value())
                .param("commune", EstablishmentMother.SA_DEC.toString())
                .update();
    }

    private void step(Establishment establishment, EstablishmentMove move) {
        EstablishmentMother.move(establishment, move);
        entities.flush();
    }

    private Establishment save(Establishment establishment) {
        var saved = establishments.save(establishment);
        entities.flush();
        return saved;
    }
}
