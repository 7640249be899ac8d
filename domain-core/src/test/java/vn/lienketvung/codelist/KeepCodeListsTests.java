package vn.lienketvung.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.codelist.CodeListMother.TODAY;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class KeepCodeListsTests {

    private static final CodeId TONNE = new CodeId("tan", CodeList.UNITS);
    private static final CodeId OUTLET = new CodeId("diem-ban", CodeList.UNITS);
    private static final CodeText BOAT = new CodeText("tàu", "boats", 9, true);

    private final InMemoryCodeEntries entries =
            new InMemoryCodeEntries(
                    CodeListMother.tonne(), CodeListMother.outlet(), CodeListMother.retired());
    private final RecordedEvents events = new RecordedEvents();
    private final KeepCodeLists keep =
            new KeepCodeLists(
                    entries,
                    entries,
                    events,
                    Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), VietnamTime.ZONE));

    @Test
    void anEntryIsAddedRenamedRetiredAndOfferedAgain() {
        as(() -> keep.add(CodeList.UNITS, BOAT));
        var boat = new CodeId("tau", CodeList.UNITS);
        as(() -> keep.revise(boat, new CodeText("tàu cá", "fishing boats", 9, true), null));
        assertThat(entries.get(boat).label()).isEqualTo("tàu cá");

        as(() -> keep.retire(boat, TODAY.plusDays(3), null));
        assertThat(entries.get(boat).isOffered(TODAY.plusDays(2))).isTrue();
        assertThat(entries.get(boat).isOffered(TODAY.plusDays(3))).isFalse();

        as(() -> keep.restore(boat, null));
        assertThat(entries.get(boat).retiredFrom()).isNull();
        assertThat(events.kinds())
                .containsExactly("code.added", "code.changed", "code.retired", "code.restored");
    }

    @Test
    void aLabelStandsInAListOnceWhateverItsCaseAndMarks() {
        assertRefused(
                "codelist.rule.label-taken",
                () -> keep.add(CodeList.UNITS, new CodeText("DIEM BAN", "outlets", 5, true)));
        assertRefused(
                "codelist.rule.label-taken",
                () -> keep.revise(OUTLET, new CodeText("Tán", "tonnes", 5, true), null));
        assertRefused(
                "codelist.rule.label-retired",
                () -> keep.add(CodeList.UNITS, new CodeText("mẫu bắc bộ", "mẫu", 5, true)));

        as(() -> keep.revise(TONNE, new CodeText("Tấn", "tonnes", 1, false), null));
        assertThat(entries.get(TONNE).label()).isEqualTo("Tấn");
    }

    @Test
    void nothingIsRetiredInThePastOrTwice() {
        assertRefused(
                "codelist.rule.retired-past", () -> keep.retire(TONNE, TODAY.minusDays(1), null));
        assertRefused(
                "codelist.rule.retired-already",
                () ->
                        keep.retire(
                                new CodeId("mau-bac-bo", CodeList.UNITS), TODAY.plusDays(9), null));
    }

    @Test
    void aDayThatHasNotComeMayBeMoved() {
        as(() -> keep.retire(TONNE, TODAY.plusDays(9), null));
        as(() -> keep.retire(TONNE, TODAY, null));

        assertThat(entries.get(TONNE).isOffered(TODAY)).isFalse();
    }

    @Test
    void savingWithoutAChangeIsNoFact() {
        as(() -> keep.revise(TONNE, entries.get(TONNE).text(), null));
        as(() -> keep.restore(TONNE, null));

        assertThat(events.all()).isEmpty();
    }

    @Test
    void anOldVersionIsAConflictAndAnUnknownListOrEntryIsNotFound() {
        assertThatThrownBy(() -> as(() -> keep.revise(TONNE, BOAT, 7L)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> as(() -> keep.retire(TONNE, TODAY, 7L)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> as(() -> keep.restore(TONNE, 7L)))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> as(() -> keep.add("khong-co", BOAT))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> keep.restore(new CodeId("khong", CodeList.UNITS), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdministratorsKeepTheLists() {
        for (var person : Cast.everybody()) {
            if (person.equals(Cast.QUAN)) continue;
            for (Runnable work :
                    new Runnable[] {
                        () -> keep.add(CodeList.UNITS, BOAT),
                        () -> keep.revise(TONNE, BOAT, null),
                        () -> keep.retire(TONNE, TODAY, null),
                        () -> keep.restore(TONNE, null)
                    })
                assertThatThrownBy(() -> Acting.run(person.sight(), work))
                        .isInstanceOf(NotPermitted.class);
        }
        assertThat(events.all()).isEmpty();
    }

    private static void assertRefused(String rule, Runnable work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .containsExactly(rule));
    }

    private static void as(Runnable work) {
        Acting.run(Cast.QUAN.sight(), work);
    }
}
