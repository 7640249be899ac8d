package vn.lienketvung.product.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.exchange.ImportJobMother.NOW;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.Establishments;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportJobMother;
import vn.lienketvung.exchange.ImportState;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Imports;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.product.Certificate;
import vn.lienketvung.product.CertificateKind;
import vn.lienketvung.product.Description;
import vn.lienketvung.product.Product;
import vn.lienketvung.product.ProductMother;
import vn.lienketvung.product.Products;
import vn.lienketvung.product.importing.LoadedProducts;
import vn.lienketvung.product.importing.LoadedProducts.Clash;
import vn.lienketvung.product.importing.LoadedProducts.Row;
import vn.lienketvung.product.importing.Obstacle;
import vn.lienketvung.product.importing.ProducerClue;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class LoadingOfProductsTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ImportChoice UPDATING = new ImportChoice(true, true);
    private static final Certificate VIETGAP =
            new Certificate(
                    CertificateKind.VIETGAP, "VG-1", "Trung tâm Mẫu", LocalDate.of(2027, 3, 1));

    @Autowired Establishments establishments;
    @Autowired Products products;
    @Autowired LoadedProducts rows;
    @Autowired Imports imports;
    @Autowired EntityManager entities;
    @Autowired JdbcClient sql;

    private Establishment maker;
    private ProducerClue byCode;

    @BeforeEach
    void aConfirmedCooperative() {
        new CastInDatabase(sql).arrive();
        maker = establishments.save(EstablishmentMother.declared());
        entities.flush();
        EstablishmentMother.move(maker, EstablishmentMove.CONFIRM);
        entities.flush();
        byCode = new ProducerClue(maker.taxCode(), null, null, null);
    }

    @Test
    void everythingARowSaysIsStoredAsADraftAndUndoingLeavesNothing() throws IOException {
        var job = loading(row(2, byCode, ProductMother.whole(), VIETGAP));
        assertThat(rows.load(job, UPDATING)).isEqualTo(new ImportTally(0, 0, 1, 0, 0, 0));
        var stored = theOnly();
        assertThat(stored.description()).isEqualTo(ProductMother.whole());
        assertThat(stored.certificates()).containsExactly(VIETGAP);
        assertThat(stored.state().name()).isEqualTo("DRAFT");
        assertThat(rows.undo(undoing(job))).isZero();
        assertThat(count("product")).isZero();
        assertThat(count("product_certificate")).isZero();
    }

    @Test
    void theSameFileAgainIsKnownHoweverNamesAreWritten() throws IOException {
        rows.load(
                loading(row(2, byCode, named("Trà hoà tan")), row(3, byCode, named("Kẹo dừa"))),
                UPDATING);
        var again = job();
        rows.stage(
                again.id(),
                List.of(
                        row(2, byCode, named("Trà  hòa tan")),
                        row(3, byCode, named("Kẹo dừa")),
                        row(4, byCode, named("Kẹo dứa"))));
        assertThat(rows.settle(again.id(), "82")).isEmpty();
        assertThat(rows.outlook(again.id())).isEqualTo(new ImportTally(0, 0, 1, 1, 1, 0));
    }

    @Test
    void aKnownDraftIsUpdatedWithoutErasingAndGivenBack() throws IOException {
        rows.load(loading(row(2, byCode, ProductMother.whole(), VIETGAP)), UPDATING);
        var renewed =
                new Certificate(
                        CertificateKind.VIETGAP, "VG-2", "Nơi khác", LocalDate.of(2028, 3, 1));
        var job = loading(row(2, byCode, saying("Xoài cát Mẫu", "Chuyện mới"), renewed));
        assertThat(rows.load(job, UPDATING).changed()).isOne();
        assertThat(theOnly().description().story()).isEqualTo("Chuyện mới");
        assertThat(theOnly().description().unit()).isEqualTo("kg");
        assertThat(theOnly().certificates()).containsExactly(renewed);
        assertThat(rows.undo(undoing(job))).isZero();
        assertThat(theOnly().description()).isEqualTo(ProductMother.whole());
        assertThat(theOnly().certificates()).containsExactly(VIETGAP);
    }

    @Test
    void knownDraftsStayAsTheyAreUnlessUpdatingWasChosen() throws IOException {
        rows.load(loading(row(2, byCode, ProductMother.whole())), UPDATING);
        var job = loading(row(2, byCode, saying("Xoài cát Mẫu", "Chuyện mới")));
        assertThat(rows.load(job, new ImportChoice(true, false)).skipped()).isOne();
        assertThat(theOnly().description()).isEqualTo(ProductMother.whole());
    }

    @Test
    void whatItsMakerEnteredOrWentOnWithIsItsMakersToChange() throws IOException {
        products.save(ProductMother.of(maker, "Của tôi", null));
        entities.flush();
        var first = loading(row(2, byCode, named("Từ bảng")));
        rows.load(first, UPDATING);
        sql.sql("update product set version = version + 1, unit = 'kg' where name = 'Từ bảng'")
                .update();
        var job = job();
        rows.stage(
                job.id(),
                List.of(
                        row(2, byCode, saying("Của tôi", "Chuyện của tỉnh")),
                        row(3, byCode, saying("Từ bảng", "Chuyện của tỉnh"))));
        rows.settle(job.id(), "82");
        assertThat(rows.outlook(job.id())).isEqualTo(new ImportTally(0, 0, 0, 0, 0, 2));
    }

    @Test
    void whatSomebodyHasGoneOnWithStaysAndIsCounted() throws IOException {
        var job =
                loading(
                        row(2, byCode, named("Đã sửa")),
                        row(3, byCode, named("Có lô hàng")),
                        row(4, byCode, named("Để yên")));
        rows.load(job, UPDATING);
        sql.sql("update product set version = version + 1, unit = 'kg' where name = 'Đã sửa'")
                .update();
        sql.sql(
                        """
                        insert into product_batch (id, product_id, code, produced_on, recorded_at, version)
                        select gen_random_uuid(), id, 'L1', '2026-11-01', now(), 0 from product where name = 'Có lô hàng'
                        """)
                .update();
        assertThat(rows.undo(undoing(job))).isEqualTo(2);
        assertThat(sql.sql("select name from product order by name").query(String.class).list())
                .containsExactlyInAnyOrder("Đã sửa", "Có lô hàng");
    }

    @Test
    void aProductThatALaterTableChangedStaysUntilThatIsUndone() throws IOException {
        var first = loading(row(2, byCode, ProductMother.whole()));
        rows.load(first, UPDATING);
        var later = loading(row(2, byCode, saying("Xoài cát Mẫu", "Chuyện mới")));
        rows.load(later, UPDATING);
        loaded(later);
        assertThat(rows.undo(undoing(first))).isOne();
        assertThat(rows.undo(toUndoing(later))).isZero();
        assertThat(rows.undo(imports.get(first.id()))).isZero();
        assertThat(count("product")).isZero();
    }

    @Test
    void producersAreFoundByNameInTheirCommune() throws IOException {
        var commune = EstablishmentMother.SA_DEC.toString();
        var job = job();
        rows.stage(
                job.id(),
                List.of(
                        row(
                                2,
                                new ProducerClue(null, "HTX Xoài Mẫu", "82", commune),
                                named("Xoài")),
                        row(
                                3,
                                new ProducerClue(null, "HTX Không Có", "82", commune),
                                named("Xoài")),
                        row(
                                4,
                                new ProducerClue(new TaxCode("0314409058"), null, null, null),
                                named("Mít"))));
        assertThat(rows.settle(job.id(), "82"))
                .containsExactly(
                        new Clash(3, Obstacle.NAME_UNKNOWN, "HTX Không Có", 0),
                        new Clash(4, Obstacle.TAX_CODE_UNKNOWN, "0314409058", 0));
        assertThat(rows.outlook(job.id()).fresh()).isOne();
    }

    @Test
    void aProducerAtRestOrOfAnotherProvinceIsTold() throws IOException {
        var job = job();
        rows.stage(job.id(), List.of(row(2, byName(), named("Xoài"))));
        assertThat(rows.settle(job.id(), "79"))
                .containsExactly(new Clash(2, Obstacle.ELSEWHERE, "Hợp tác xã Xoài Mẫu", 0));
        EstablishmentMother.move(maker, EstablishmentMove.SUSPEND);
        entities.flush();
        rows.stage(job.id(), List.of(row(2, byName(), named("Xoài"))));
        assertThat(rows.settle(job.id(), null))
                .containsExactly(new Clash(2, Obstacle.AT_REST, "Hợp tác xã Xoài Mẫu", 0));
    }

    @Test
    void aNameThatTwoOfACommuneBearIsNobodys() throws IOException {
        establishments.save(EstablishmentMother.of(EstablishmentMother.cooperative("0314409058")));
        entities.flush();
        var job = job();
        rows.stage(job.id(), List.of(row(2, byName(), named("Xoài"))));
        assertThat(rows.settle(job.id(), "82"))
                .containsExactly(new Clash(2, Obstacle.NAME_OF_SEVERAL, "Hợp tác xã Xoài Mẫu", 0));
    }

    @Test
    void oneProductTwiceInAFileIsFound() throws IOException {
        var job = job();
        rows.stage(
                job.id(),
                List.of(row(3, byCode, named("Trà sen")), row(9, byCode, named("TRÀ SEN"))));
        assertThat(rows.settle(job.id(), "82"))
                .containsExactly(new Clash(9, Obstacle.TWICE, "TRÀ SEN", 3));
    }

    @Test
    void nothingIsLoadedPastAnImportThatLoadsNorForAnotherProvince() throws IOException {
        var waiting = job();
        rows.stage(waiting.id(), List.of(row(2, byCode, named("Xoài"))));
        rows.settle(waiting.id(), "82");
        assertThatThrownBy(() -> rows.load(waiting, UPDATING))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no import loads these products");
    }

    @Test
    void anImportOfAnotherProvinceLoadsNothing() throws IOException {
        var foreign = job(new ProvinceCode("79"));
        rows.stage(foreign.id(), List.of(row(2, byCode, named("Xoài"))));
        rows.settle(foreign.id(), null);
        assertThatThrownBy(() -> rows.load(toLoading(foreign), UPDATING))
                .hasMessageContaining("no import loads these products");
    }

    private ProducerClue byName() {
        return new ProducerClue(
                null, "Hợp tác xã Xoài Mẫu", "82", EstablishmentMother.SA_DEC.toString());
    }

    private static Description named(String name) {
        return Description.named(name);
    }

    private static Description saying(String name, String story) {
        var bare = Description.named(name);
        return new Description(name, null, story, null, null, bare.harvest(), null, null, null);
    }

    private static Row row(int number, ProducerClue producer, Description said) {
        return row(number, producer, said, null);
    }

    private static Row row(
            int number,
            ProducerClue producer,
            Description said,
            @Nullable Certificate certificate) {
        return new Row(number, UUID.randomUUID(), producer, said, certificate);
    }

    private Product theOnly() {
        entities.clear();
        var all = products.of(maker.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private ImportJob loading(Row... staged) throws IOException {
        var job = job();
        rows.stage(job.id(), List.of(staged));
        assertThat(rows.settle(job.id(), "82")).isEmpty();
        return toLoading(job);
    }

    private ImportJob toLoading(ImportJob job) {
        imports.move(job, ImportState.CHECKING, NOW);
        imports.move(imports.get(job.id()), ImportState.CHECKED, NOW);
        imports.choose(job.id(), UPDATING);
        imports.move(imports.get(job.id()), ImportState.LOADING, NOW);
        return imports.get(job.id());
    }

    private ImportJob undoing(ImportJob job) {
        loaded(job);
        return toUndoing(job);
    }

    private void loaded(ImportJob job) {
        imports.loadedAt(job.id(), NOW);
        imports.move(imports.get(job.id()), ImportState.LOADED, NOW);
    }

    private ImportJob toUndoing(ImportJob job) {
        imports.move(imports.get(job.id()), ImportState.UNDOING, NOW);
        return imports.get(job.id());
    }

    private ImportJob job() throws IOException {
        return job(DONG_THAP);
    }

    private ImportJob job(ProvinceCode province) throws IOException {
        var job = ImportJobMother.sent("product", province, List.of("name", "taxCode"));
        imports.keep(job, new ByteArrayInputStream(new byte[] {1}));
        return job;
    }

    private long count(String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }
}
