package vn.lienketvung.ocop.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.InMemoryCriteriaSets;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** A spreadsheet becomes new versions as a whole, from a day on, or nothing of it does. */
class KeepCriteriaTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final byte[] CONTENT = {1};

    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final RecordedEvents events = new RecordedEvents();
    private Spreadsheet book = CriteriaSheets.sound(7).read();
    private final KeepCriteria keep =
            new KeepCriteria(
                    new InMemoryCriteriaFiles(),
                    new ReadCriteria((file, limits) -> book, sets),
                    sets,
                    events,
                    Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), VietnamTime.ZONE));

    @Test
    void aSoundFileBecomesTheNextVersionFromADayOn() {
        var id = handIn();
        assertThat(keepFor(() -> keep.report(id)).problems()).isEmpty();

        assertThat(takeOver(id, TODAY.plusDays(30))).isEqualTo(1);

        var set = sets.get(new CriteriaSetId(7, 1));
        assertThat(set.validFrom()).isEqualTo(TODAY.plusDays(30));
        assertThat(set.product().name()).isEqualTo("Muối thử");
        assertThat(set.questions()).extracting(Criterion::code).containsExactly("A1", "B", "C");
        assertThat(set.find("A1").orElseThrow().floor(4).orElseThrow().points()).isEqualTo(20);
        assertThat(set.conditions()).extracting(Criterion::code).containsExactly("C");
        assertThat(set.sumDoubts()).isEmpty();
        assertThat(events.kinds())
                .containsExactly("criteria-file.handed-in", "criteria-set.taken-over");
        assertThatThrownBy(() -> takeOver(id, TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void aVersionIsNeverWrittenOver() {
        takeOver(handIn(), TODAY);
        takeOver(handIn(), TODAY);

        assertThat(sets.lines()).hasSize(2);
        assertThat(sets.newestVersion(7)).isEqualTo(2);
        assertThat(sets.on(7, TODAY))
                .extracting(CriteriaSet::id)
                .isEqualTo(new CriteriaSetId(7, 2));
    }

    @Test
    void nothingIsTakenOverForADayThatHasPassed() {
        var id = handIn();

        assertThatThrownBy(() -> takeOver(id, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(ActionRefused.class, this::isPast);
        assertThat(sets.lines()).isEmpty();
    }

    @Test
    void oneProblemKeepsAllSetsOut() {
        book =
                CriteriaSheets.sound(7)
                        .set(8, "Đường", "Sugar", 1, "Gia vị", "Condiments", "Quyết định thử")
                        .read();
        var id = handIn();

        assertThat(keepFor(() -> keep.report(id)).mayTakeOver()).isFalse();
        assertThatThrownBy(() -> takeOver(id, TODAY)).isInstanceOf(ActionRefused.class);
        assertThat(sets.lines()).isEmpty();
        assertThat(keepFor(() -> keep.file(id)).isWaiting()).isTrue();
    }

    @Test
    void aFileThatIsThrownAwayChangesNothing() {
        var id = handIn();
        keepFor(() -> {
            keep.throwAway(id);
            return true;
        });

        assertThat(keepFor(keep::files)).isEmpty();
        assertThat(events.kinds()).last().isEqualTo("criteria-file.thrown-away");
    }

    @Test
    void aFileThatIsNotOfTheTemplateIsRefusedAtOnce() {
        book = new Spreadsheet(List.of());

        assertThatThrownBy(this::handIn)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly("ocop.import.not-template"));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void onlyAdministratorsKeepTheSets() {
        for (Official other : List.of(Cast.LAN, Cast.KHANH))
            assertThatThrownBy(() -> Acting.as(other.sight(), keep::files))
                    .isInstanceOf(NotPermitted.class);
    }

    private void isPast(ActionRefused refused) {
        assertThat(refused.refusals())
                .extracting(Refusal::field, Refusal::rule)
                .containsExactly(tuple("from", "ocop.rule.from-past"));
    }

    private UUID handIn() {
        return keepFor(() -> keep.handIn("bo.xlsx", CONTENT, Cast.QUAN));
    }

    private int takeOver(UUID id, LocalDate from) {
        return keepFor(() -> keep.takeOver(id, from));
    }

    private static <T> T keepFor(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(Cast.QUAN.sight(), work);
    }
}
