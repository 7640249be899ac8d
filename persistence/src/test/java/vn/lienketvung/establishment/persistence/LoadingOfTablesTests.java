package vn.lienketvung.establishment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Particulars;
import vn.lienketvung.establishment.PhoneNumber;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.establishment.Whereabouts;
import vn.lienketvung.establishment.importing.LoadedRows;
import vn.lienketvung.establishment.importing.TableOfEstablishments;
import vn.lienketvung.exchange.ImportChoice;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportSender;
import vn.lienketvung.exchange.ImportState;
import vn.lienketvung.exchange.ImportTally;
import vn.lienketvung.exchange.Imports;
import vn.lienketvung.exchange.PlaceNames;
import vn.lienketvung.exchange.TableOutline;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Person;
import vn.lienketvung.identity.persistence.CastInDatabase;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.persistence.PersistenceTest;

@PersistenceTest
class LoadingOfTablesTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final UnitId SA_DEC = UnitId.of("29905@2025-07-01");
    private static final ImportChoice ALL = new ImportChoice(true, true);

    @Autowired LoadedRows rows;
    @Autowired Imports imports;
    @Autowired PlaceNames communes;
    @Autowired JdbcClient sql;

    @BeforeEach
    void theCast() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void whatIsCountedIsWhatIsStoredAndUndoingLeavesNothing() throws IOException {
        var job = loading(5, 1);
        var tally = rows.load(job, ALL);
        assertThat(tally).isEqualTo(new ImportTally(0, 0, 5, 0, 0, 0));
        assertThat(count("establishment where state = 'ACTIVE' and consented_at is null"))
                .isEqualTo(5);
        assertThat(
                        count(
                                "establishment_turn where reason = 'danh-sach.xlsx, 3' and person is not null"))
                .isOne();
        imports.loadedAt(job.id(), NOW);
        imports.move(job, ImportState.LOADED, NOW);
        imports.move(imports.get(job.id()), ImportState.UNDOING, NOW);
        assertThat(rows.workedOnSince(job.id())).isZero();
        rows.undo(job);
        assertThat(count("establishment")).isZero();
        assertThat(count("establishment_turn")).isZero();
    }

    @Test
    void aKnownRecordIsUpdatedAndGivenBack() throws IOException {
        rows.load(loading(2, 1), ALL);
        var again = job();
        rows.stage(again.id(), List.of(row(1, 1, "Tên Mới"), row(2, 2, "Hợp tác xã 2")));
        assertThat(rows.settle(again.id(), "82")).isEmpty();
        assertThat(rows.outlook(again.id())).isEqualTo(new ImportTally(0, 0, 0, 1, 1, 0));
        var loading = toLoading(again);
        assertThat(rows.load(loading, ALL).changed()).isOne();
        assertThat(count("establishment where name = 'Tên Mới'")).isOne();
        rows.undo(loading);
        assertThat(count("establishment where name = 'Hợp tác xã 1'")).isOne();
    }

    @Test
    void knownRecordsStayAsTheyAreUnlessUpdatingWasChosen() throws IOException {
        rows.load(loading(1, 1), ALL);
        var again = job();
        rows.stage(again.id(), List.of(row(1, 1, "Tên Mới")));
        rows.settle(again.id(), "82");
        assertThat(rows.load(toLoading(again), new ImportChoice(true, false)))
                .isEqualTo(new ImportTally(0, 0, 0, 0, 0, 1));
        assertThat(count("establishment where name = 'Hợp tác xã 1'")).isOne();
    }

    @Test
    void aRowThatSaysWhatAMergedRecordSaidEntersNothingAnew() throws IOException {
        rows.load(loading(2, 1), ALL);
        sql.sql(
                        """
                        with pair as (
                            select (select id from establishment where name = 'Hợp tác xã 1') as survivor,
                                   (select id from establishment where name = 'Hợp tác xã 2') as absorbed
                        ), merged as (
                            update establishment e set state = 'MERGED' from pair p where e.id = p.absorbed
                        )
                        insert into establishment_merge (id, survivor, absorbed, questions, before, after, account, person, organisation, at, touched)
                        select gen_random_uuid(), survivor, absorbed, '{}', '{}', '{}', :account, 'Lan', 'Sở', now(), pg_current_xact_id()
                          from pair
                        """)
                .param("account", Cast.LAN.account().value())
                .update();
        var again = job();
        rows.stage(again.id(), List.of(row(1, 2, "Hợp tác xã 2")));
        assertThat(rows.settle(again.id(), "82")).isEmpty();
        assertThat(rows.outlook(again.id())).isEqualTo(new ImportTally(0, 0, 0, 0, 0, 1));
        rows.load(toLoading(again), ALL);
        assertThat(count("establishment where state = 'ACTIVE'")).isOne();
    }

    @Test
    void aRowUnderAFormerNameEntersNothingAnew() throws IOException {
        rows.load(loading(1, 1), ALL);
        sql.sql(
                        """
                        insert into establishment_turn (id, establishment_id, number, state, account, person, organisation, at, amended, former_name)
                        select gen_random_uuid(), id, 2, 'ACTIVE', :account, 'Lan', 'Sở', now(), 'NAME', 'Hợp tác xã Cũ'
                          from establishment where name = 'Hợp tác xã 1'
                        """)
                .param("account", Cast.LAN.account().value())
                .update();
        sql.sql("update establishment set tax_code = null").update();
        var again = job();
        rows.stage(again.id(), List.of(withoutTaxCode(1, "HỢP TÁC XÃ CŨ")));
        assertThat(rows.settle(again.id(), "82")).isEmpty();
        assertThat(rows.outlook(again.id())).isEqualTo(new ImportTally(0, 0, 0, 0, 0, 1));
    }

    @Test
    void rowsThatMeanTheSameAreFound() throws IOException {
        var job = job();
        rows.stage(job.id(), List.of(row(3, 1, "A A"), row(4, 2, "B B"), row(7, 1, "C C")));
        assertThat(rows.settle(job.id(), "82"))
                .containsExactly(
                        new LoadedRows.Clash(7, true, TableOfEstablishments.taxCode(1), 3));
        assertThat(rows.outlook(job.id()).fresh()).isEqualTo(2);
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBack() throws IOException {
        var job = loading(2, 1);
        rows.load(job, ALL);
        sql.sql(
                        "update establishment set version = version + 1, address = 'Ấp Một' where name = 'Hợp tác xã 1'")
                .update();
        assertThat(rows.workedOnSince(job.id())).isOne();
        assertThatThrownBy(() -> rows.undo(job))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("somebody has worked on");
    }

    @Test
    void nothingEntersTheRegisterAsConfirmedPastAnImportThatLoads() throws IOException {
        var job = job();
        rows.stage(job.id(), List.of(row(1, 1, "Hợp tác xã 1")));
        rows.settle(job.id(), "82");
        assertThatThrownBy(() -> rows.load(job, ALL))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("no import loads");
    }

    @Test
    void anImportOfOneProvinceLoadsNothingOfAnother() throws IOException {
        var job = job();
        var said = said(1, "Hợp tác xã 1", new Whereabouts(new ProvinceCode("79"), SA_DEC, null));
        rows.stage(
                job.id(),
                List.of(
                        new LoadedRows.Row(
                                1, UUID.randomUUID(), ReceiptCode.random().value(), said)));
        rows.settle(job.id(), null);
        assertThatThrownBy(() -> rows.load(toLoading(job), ALL))
                .hasMessageContaining("no import loads");
    }

    @Test
    void formerNamesLeadToTheCommunesOfToday() {
        var today = LocalDate.of(2026, 11, 22);
        assertThat(communes.on(today)).hasSize(3_321);
        assertThat(communes.provinces(today))
                .contains(
                        new PlaceNames.ProvinceNamed("Bắc Kạn", "19"),
                        new PlaceNames.ProvinceNamed("Đồng Tháp", "82"));
        assertThat(
                        communes.formerlyBefore(today).stream()
                                .filter(each -> each.unit().equals(SA_DEC.toString()))
                                .toList())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.called()).isEqualTo("Phường Sa Đéc"));
    }

    private ImportJob loading(int count, int first) throws IOException {
        var job = job();
        rows.stage(
                job.id(),
                IntStream.range(first, first + count)
                        .mapToObj(at -> row(at + 2, at, "Hợp tác xã " + at))
                        .toList());
        rows.settle(job.id(), "82");
        return toLoading(job);
    }

    private ImportJob toLoading(ImportJob job) {
        imports.move(job, ImportState.CHECKING, NOW);
        imports.move(imports.get(job.id()), ImportState.CHECKED, NOW);
        imports.choose(job.id(), ALL);
        imports.move(imports.get(job.id()), ImportState.LOADING, NOW);
        return imports.get(job.id());
    }

    private ImportJob job() throws IOException {
        var sender = Cast.LAN;
        var job =
                new ImportJob(
                        UUID.randomUUID(),
                        "establishment",
                        new ImportSender(
                                sender.account(),
                                new Actor(
                                        sender.account().toString(),
                                        "An",
                                        "PROVINCIAL_OFFICIAL",
                                        "Sở",
                                        "82"),
                                DONG_THAP),
                        "danh-sach.xlsx",
                        Sha256.of("x"),
                        1,
                        new TableOutline("x", 1, 5, List.of("Tên", "Loại"), List.of("a", "b")),
                        List.of("name", "kind"),
                        ImportState.MATCHING,
                        null,
                        ImportTally.NONE,
                        null,
                        List.of(),
                        NOW,
                        NOW,
                        null,
                        0,
                        0);
        imports.keep(job, new ByteArrayInputStream(new byte[] {1}));
        assertThat(imports.get(job.id())).isEqualTo(job);
        return job;
    }

    private static LoadedRows.Row row(int number, int taxCode, String name) {
        return new LoadedRows.Row(
                number,
                UUID.randomUUID(),
                ReceiptCode.random().value(),
                said(taxCode, name, new Whereabouts(DONG_THAP, SA_DEC, null)));
    }

    private static LoadedRows.Row withoutTaxCode(int number, String name) {
        return new LoadedRows.Row(
                number,
                UUID.randomUUID(),
                ReceiptCode.random().value(),
                said(null, name, new Whereabouts(DONG_THAP, SA_DEC, null)));
    }

    private static Particulars said(int taxCode, String name, Whereabouts place) {
        return said(new TaxCode(TableOfEstablishments.taxCode(taxCode)), name, place);
    }

    private static Particulars said(@Nullable TaxCode taxCode, String name, Whereabouts place) {
        return new Particulars(
                EstablishmentKind.COOPERATIVE,
                name,
                place,
                taxCode,
                LocalDate.of(2019, 3, 9),
                12,
                null,
                Set.of(Sector.CROPS),
                new Person("Ngô Văn Mẫu", "Giám đốc"),
                new PhoneNumber("+84912345678"),
                null,
                null);
    }

    private long count(String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }
}
