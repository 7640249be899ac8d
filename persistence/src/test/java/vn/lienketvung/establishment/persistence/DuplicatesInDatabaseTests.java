package vn.lienketvung.establishment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.CommuneDesks;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentScope;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.JoinRecords;
import vn.lienketvung.establishment.Particulars;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.PlainPhoneNumbers;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.establishment.duplicate.Belongings;
import vn.lienketvung.establishment.duplicate.DuplicateSign;
import vn.lienketvung.establishment.duplicate.EstablishmentMerges;
import vn.lienketvung.establishment.duplicate.LikelyDuplicate;
import vn.lienketvung.establishment.duplicate.LikelyDuplicates;
import vn.lienketvung.establishment.duplicate.MergeChoice;
import vn.lienketvung.establishment.duplicate.MergeDesk;
import vn.lienketvung.establishment.duplicate.MergeEstablishments;
import vn.lienketvung.establishment.duplicate.MergeEstablishments.Seen;
import vn.lienketvung.establishment.duplicate.MergedField;
import vn.lienketvung.establishment.duplicate.Verdict;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.Products;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class DuplicatesInDatabaseTests {

    @Autowired Establishments establishments;
    @Autowired Products products;
    @Autowired Organisations organisations;
    @Autowired Territory territory;
    @Autowired CommuneDesks desks;
    @Autowired LikelyDuplicates duplicates;
    @Autowired EstablishmentMerges merges;
    @Autowired List<Belongings> belongings;
    @Autowired JdbcClient sql;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    private final List<Object> announced = new ArrayList<>();
    private MergeEstablishments merging;
    private Establishment mango;

    @BeforeEach
    void aConfirmedCooperative() {
        new CastInDatabase(sql).arrive();
        mango = establishments.save(EstablishmentMother.declared());
        entities.flush();
        EstablishmentMother.move(mango, EstablishmentMove.CONFIRM);
        entities.flush();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var records =
                new JoinRecords(
                        establishments, organisations, territory, new PlainPhoneNumbers(), clock);
        var desk =
                new MergeDesk(
                        new EstablishmentDesk(establishments, desks, Clearance.STRICT),
                        records,
                        Clearance.STRICT);
        merging = new MergeEstablishments(desk, records, merges, belongings, announced::add, clock);
    }

    private Establishment another(String name, String phone, String taxCode) {
        var like = EstablishmentMother.cooperative(taxCode);
        var saved =
                establishments.save(
                        EstablishmentMother.of(
                                new Particulars(
                                        like.kind(),
                                        name,
                                        like.place(),
                                        new TaxCode(taxCode),
                                        like.foundedOn(),
                                        like.members(),
                                        like.size(),
                                        like.sectors(),
                                        like.representative(),
                                        new PhoneNumber(phone),
                                        like.email(),
                                        like.website())));
        entities.flush();
        return saved;
    }

    private List<LikelyDuplicate> found() {
        return duplicates.of(mango.id(), scope());
    }

    private static EstablishmentScope scope() {
        return EstablishmentScope.of(Cast.LAN);
    }

    @Test
    void whatTwoRecordsHaveInCommonIsFoundWithoutToneMarksAndWordsForTheKind() {
        another("HTX XOAI MAU", "+84987654321", "0190000090");
        assertThat(found())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.other().name()).isEqualTo("HTX XOAI MAU");
                    assertThat(pair.signs())
                            .containsExactly(DuplicateSign.NAME, DuplicateSign.COMMUNE);
                });
    }

    @Test
    void aLetterMoreOneTelephoneAndTheBranchOfAHeadOfficeAreFound() {
        another("Hợp tác xã Xoài Mẫuu", "+84912345678", "0190000090");
        assertThat(found().getFirst().signs())
                .containsExactly(
                        DuplicateSign.PHONE, DuplicateSign.SIMILAR_NAME, DuplicateSign.COMMUNE);
        another("Chi nhánh Mười Hai", "+84987654322", "0100233488-001");
        assertThat(found())
                .extracting(pair -> pair.signs().contains(DuplicateSign.TAX_CODE))
                .containsExactlyInAnyOrder(true, false);
        var page = duplicates.search(scope(), 1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items().getFirst().signs()).contains(DuplicateSign.PHONE);
    }

    @Test
    void whatHasNothingInCommonButTheCommuneIsNotFound() {
        another("Hợp tác xã Sầu riêng Chín", "+84987654321", "0190000090");
        assertThat(found()).isEmpty();
        assertThat(duplicates.search(EstablishmentScope.of(Cast.MINH), 1).items()).isEmpty();
    }

    @Test
    void whoWasToldApartIsNotFoundAgain() {
        var twin = another("HTX XOAI MAU", "+84912345678", "0190000090");
        viewpoint.run(
                Cast.LAN.sight(),
                () ->
                        duplicates.tellApart(
                                new Verdict(
                                        twin.id(), mango.id(), "Trụ sở và trại", Cast.LAN, NOW)));
        assertThat(found()).isEmpty();
        another("HTX Xoài Mẩu", "+84912345678", "0100233488-001");
        assertThat(found()).hasSize(1);
    }

    @Test
    void anOfficialMergesTwoWithTheirProductsAndUndoesIt() {
        var twin = another("HTX XOAI MAU", "+84912345678", "0190000090");
        var product = products.save(ProductMother.mango(twin));
        entities.flush();
        viewpoint.run(Cast.LAN.sight(), () -> merge(twin, MergedField.TAX_CODE));
        assertThat(maker(product)).isEqualTo(mango.id());
        assertThat(establishments.get(twin.id()).state()).isEqualTo(EstablishmentState.MERGED);
        assertThat(establishments.bearerOf(new TaxCode("0190000090"))).hasValue(mango.id());
        assertThat(found()).isEmpty();

        var merger = merges.standing(twin.id()).getFirst();
        assertThat(merger.before().given()).isNotEqualTo(merger.after().given());
        viewpoint.run(Cast.LAN.sight(), () -> merging.part(merger.id(), Cast.LAN));
        assertThat(maker(product)).isEqualTo(twin.id());
        assertThat(establishments.get(twin.id()).state()).isEqualTo(EstablishmentState.DECLARED);
        assertThat(establishments.get(mango.id()).taxCode()).isEqualTo(new TaxCode("0100233488"));
        assertThat(announced).hasSize(4);
    }

    private void merge(Establishment twin, MergedField... taken) {
        entities.clear();
        merging.merge(seen(mango.id()), seen(twin.id()), new MergeChoice(Set.of(taken)), Cast.LAN);
        entities.flush();
        entities.clear();
    }

    private Seen seen(EstablishmentId id) {
        return new Seen(id, establishments.get(id).version());
    }

    private EstablishmentId maker(Product product) {
        entities.flush();
        entities.clear();
        return products.get(product.id()).establishment();
    }

    @Test
    void theDatabaseLetsNobodyElseMergeAndNoProductGoElsewhere() {
        var twin = another("HTX XOAI MAU", "+84912345678", "0190000090");
        products.save(ProductMother.mango(twin));
        entities.flush();
        refused(
                "update product set establishment_id = '%s'".formatted(mango.id()),
                "keeps its maker");
        viewpoint.run(
                Cast.MINH.sight(),
                () ->
                        refused(
                                """
                                insert into establishment_merge
                                       (id, survivor, absorbed, questions, before, after, account, person, organisation, at)
                                values ('%s', '%s', '%s', '{}', '{}', '{}', '%s', 'x', 'x', now())
                                """
                                        .formatted(
                                                UUID.randomUUID(),
                                                mango.id(),
                                                twin.id(),
                                                Cast.MINH.account()),
                                "row-level security"));
        viewpoint.run(Cast.LAN.sight(), () -> merge(twin));
        refused("update establishment_merge set undone_at = at + interval '30 days'", "too late");
        refused("update establishment_merge set person = 'x'", "stands");
        refused("delete from establishment_merge", "permission denied");
        assertThat(merges.forgetAnswersBefore(NOW)).isZero();
        assertThat(merges.forgetAnswersBefore(NOW.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(merges.standing(mango.id()).getFirst().before().given()).isEmpty();
    }

    private void refused(String statement, String why) {
        sql.sql("savepoint before").update();
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
        sql.sql("rollback to savepoint before").update();
    }
}
