package vn.lienketvung.counterfeit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.counterfeit.CounterfeitMother.NOW;
import static vn.lienketvung.counterfeit.CounterfeitMother.TODAY;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.persistence.CertificateTable;
import vn.lienketvung.counterfeit.CounterfeitDirectory;
import vn.lienketvung.counterfeit.CounterfeitLine;
import vn.lienketvung.counterfeit.CounterfeitMother;
import vn.lienketvung.counterfeit.CounterfeitQuery;
import vn.lienketvung.counterfeit.CounterfeitReport;
import vn.lienketvung.counterfeit.CounterfeitReports;
import vn.lienketvung.counterfeit.CounterfeitState;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.task.PendingTask;
import vn.lienketvung.task.persistence.JdbcTasks;

class JpaCounterfeitReportsTests extends CertificateTable {

    @Autowired CounterfeitReports reports;
    @Autowired CounterfeitDirectory directory;
    @Autowired JdbcSnapshotsInUse snapshots;
    @Autowired JdbcTasks board;

    @ParameterizedTest
    @EnumSource(CounterfeitState.class)
    void roundTripInEveryState(CounterfeitState state) {
        var kept = kept(issued());
        if (state != CounterfeitState.REPORTED) CounterfeitMother.takeUp(kept, Cast.LAN);
        entities.flush();
        if (state.isAnswer()) CounterfeitMother.answer(kept, state, Cast.LAN);
        assertThat(reread(kept))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept);
        assertThat(reports.findByReceipt(kept.receipt())).isPresent();
    }

    @Test
    void contactAndPhotoGoAndWhatWasSeenStays() {
        var kept = kept(null);
        var photo = new Sha256(kept.photo().picture());
        assertThat(snapshots.includes(photo)).isTrue();
        assertThat(reports.toForget(NOW, NOW)).isEmpty();
        assertThat(reports.toForget(NOW, NOW.plus(Duration.ofDays(1)))).hasSize(1);
        CounterfeitMother.forget(kept);
        var read = reread(kept);
        assertThat(read.reporter()).isNull();
        assertThat(read.photo()).isNull();
        assertThat(read.sighting()).isEqualTo(kept.sighting());
        assertThat(snapshots.includes(photo)).isFalse();
        assertThat(reports.toForget(NOW, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void onlyTheProvinceAndTheNationSeeIt() {
        var kept = kept(issued());
        for (var stranger : List.of(Sight.VISITOR, Cast.BAY.sight(), Cast.DUNG.sight()))
            assertThat(viewpoint.as(stranger, () -> reports.findById(kept.id()))).isEmpty();
        for (var known : new Official[] {Cast.LAN, Cast.HOA, Cast.NGOC})
            assertThat(viewpoint.as(known.sight(), () -> reports.findById(kept.id()))).isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void onlyThePortalTakesOneIn(Sight stranger) {
        assertThatThrownBy(() -> viewpoint.run(stranger, () -> kept(null)))
                .hasStackTraceContaining("violates row-level security policy");
    }

    static List<Sight> onlyThePortalTakesOneIn() {
        return List.of(Sight.VISITOR, Cast.LAN.sight(), Cast.NGOC.sight());
    }

    @Test
    void theMinistryChangesNothingOfAProvincesReport() {
        kept(issued());
        var update =
                "update counterfeit_report set taken_by = 'X', taken_at = now(), state = 'TAKEN_UP'";
        for (var stranger : List.of(Cast.NGOC.sight(), Cast.DUNG.sight(), Cast.BAY.sight()))
            assertThat(viewpoint.as(stranger, () -> sql.sql(update).update())).isZero();
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> sql.sql(update).update())).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words = 'Một lời khác hẳn'",
                "province = '01'",
                "reporter_phone = '+84900000000'",
                "photo = repeat('0', 64)",
                "receipt = '2222222222'"
            })
    void whatWasReportedStands(String change) {
        kept(null);
        assertThatThrownBy(() -> sql.sql("update counterfeit_report set " + change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stands");
    }

    @Test
    void theTableOfTransitionsIsTheDomains() {
        var states = CounterfeitState.values();
        assertThat(
                        sql.sql("select from_state || ' ' || to_state from counterfeit_transition")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(states)
                                .flatMap(from ->
                                        Arrays.stream(states)
                                                .filter(from::mayBecome)
                                                .map(to -> from + " " + to))
                                .toList());
    }

    @Test
    void listsShowTheProvincesOwnAndAreSearchedWithoutAccents() {
        var kept = kept(issued());
        assertThat(found(Cast.LAN, CounterfeitState.REPORTED, "gao mau"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(kept.id());
                    assertThat(line.seenIn()).contains("Hồ Chí Minh");
                });
        assertThat(found(Cast.LAN, CounterfeitState.CONFIRMED, null)).isEmpty();
        assertThat(found(Cast.LAN, null, "sầu riêng")).isEmpty();
        assertThat(found(Cast.DUNG, null, null)).isEmpty();
    }

    @Test
    void itWaitsForTheProvinceUntilItIsAnswered() {
        var kept = kept(issued());
        assertThat(tasksOf(Cast.LAN)).containsExactly("counterfeit.task.answer");
        for (var other : new Official[] {Cast.HOA, Cast.NGOC, Cast.DUNG, Cast.BAY})
            assertThat(tasksOf(other)).as(other.fullName()).isEmpty();
        CounterfeitMother.takeUp(reports.get(kept.id()), Cast.LAN);
        entities.flush();
        assertThat(tasksOf(Cast.LAN)).hasSize(1);
        var taken = reports.get(kept.id());
        CounterfeitMother.answer(taken, CounterfeitState.UNDECIDABLE, Cast.LAN);
        entities.flush();
        assertThat(tasksOf(Cast.LAN)).isEmpty();
    }

    private List<CounterfeitLine> found(
            Official by, @Nullable CounterfeitState state, @Nullable String text) {
        var query = new CounterfeitQuery(state, text, 1, true, Set.of());
        return viewpoint.as(by.sight(), () -> directory.search(query)).items();
    }

    private List<String> tasksOf(Official person) {
        return viewpoint.as(person.sight(), () -> board.tasksOf(person, TODAY)).stream()
                .map(PendingTask::kind)
                .filter(kind -> kind.startsWith("counterfeit."))
                .toList();
    }

    private CounterfeitReport kept(@Nullable Certificate certificate) {
        var kept =
                reports.save(
                        CounterfeitMother.reported(
                                certificate, OrganisationMother.DONG_THAP.value()));
        entities.flush();
        return kept;
    }

    private CounterfeitReport reread(CounterfeitReport report) {
        entities.flush();
        entities.clear();
        return reports.get(report.id());
    }
}
