package vn.lienketvung.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.dossier.ReportLocally.Found;
import vn.lienketvung.dossier.SectionAnswers.Proof;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.InMemoryCriteriaSets;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

class DossierJourneyTests {

    /** Speaks for the committee of the ward. */
    private static final Official FOCAL =
            Cast.holding(Cast.KIEM, new Grant(Role.COMMUNE_FOCAL_POINT, false, Set.of()));

    private static final UUID PRODUCT = UUID.randomUUID();

    private final Clock clock = Clock.fixed(DossierMother.NOW, ZoneOffset.UTC);
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final InMemoryFiling documents = new InMemoryFiling();
    private final RecordedEvents events = new RecordedEvents();
    private StarsInForce.@Nullable Held held;
    private CommuneDesk desk =
            new CommuneDesk("Phường Sa Đéc", FOCAL.organisation(), Set.of(FOCAL.account()));
    private final DossierDesk opening =
            new DossierDesk(dossiers, sets, _ -> desk, Clearance.STRICT, clock);
    private final DossierDays days =
            new DossierDays(
                    new InMemoryDayExceptions(CalendarMother.days()), DossierTerms.DEFAULT, clock);
    private final StartDossier starting =
            new StartDossier(
                    _ -> List.of(DossierMother.entrant(PRODUCT)),
                    dossiers,
                    new FollowDossier(
                            (_, _) -> Optional.ofNullable(held), sets, DossierTerms.DEFAULT, clock),
                    Clearance.STRICT,
                    events,
                    clock);
    private final FillInDossier filling =
            new FillInDossier(
                    opening, documents.filing(clock), documents, Clearance.STRICT, events, clock);
    private final FileDossier filing =
            new FileDossier(opening, days, Clearance.STRICT, events, clock);
    private final ReportLocally reporting =
            new ReportLocally(opening, days, Clearance.STRICT, events, clock);
    private final CheckForm checking =
            new CheckForm(opening, days, Clearance.STRICT, events, clock);

    @BeforeEach
    void theCriteriaOfThreeYears() {
        sets.add(CriteriaMother.rice());
        sets.add(CriteriaMother.rice(2, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void aProducerStartsOneAtATimeForAProduct() {
        starting.start(PRODUCT, null, Cast.BAY);
        assertThatThrownBy(() -> starting.start(PRODUCT, null, Cast.BAY))
                .hasMessageContaining("under-way");
        assertThatThrownBy(() -> starting.start(UUID.randomUUID(), null, Cast.BAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> starting.start(PRODUCT, null, Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        assertThat(starting.entrants(Cast.LAN)).isEmpty();
        assertThat(starting.entrants(Cast.BAY)).isEmpty();
    }

    @Test
    void afterOneWasWithdrawnAnotherMayBeStarted() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        filing.withdraw(id, "Nhầm sản phẩm", Cast.BAY);
        assertThat(starting.entrants(Cast.BAY)).hasSize(1);
        assertThat(starting.start(PRODUCT, null, Cast.BAY)).isNotEqualTo(id);
    }

    @Test
    void aRecognisedProductIsRenewedWithWhatStoodInItsDossier() {
        var first = starting.start(PRODUCT, null, Cast.BAY);
        say(first, "A1", with("A1a"), Cast.BAY);
        keep(first, "B2", Map.of("B2", 3));
        var former = dossiers.get(first);
        DossierMother.way(DossierState.RECOGNISED)
                .forEach(move -> DossierMother.move(former, move));
        assertThatThrownBy(() -> starting.start(PRODUCT, null, Cast.BAY))
                .hasMessageContaining("recognised");
        var id = starting.start(PRODUCT, DossierKind.RENEWAL, Cast.BAY);
        var fresh = dossiers.get(id);
        assertThat(fresh.former()).isEqualTo(former.id());
        assertThat(fresh.score()).isEqualTo(former.score());
        assertThat(fresh.evidence())
                .extracting(each -> each.criterion() + each.file())
                .containsExactlyElementsOf(
                        former.evidence().stream()
                                .map(each -> each.criterion() + each.file())
                                .toList());
        assertThat(fresh.evidence()).allMatch(each -> fresh.holds(documents.get(each.file())));
        var opened = opening.open(id, Cast.BAY);
        var sections = Sections.of(opened.set());
        assertThat(sections).allMatch(opened::isUnchanged);
        keep(id, "B2", Map.of("B2", 1));
        var again = opening.open(id, Cast.BAY);
        assertThat(sections)
                .filteredOn(section -> !again.isUnchanged(section))
                .extracting(each -> each.code())
                .containsExactly("B2");
    }

    @Test
    void aSectionIsKeptWithoutTouchingTheOthers() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        keep(id, "A1", Map.of("A1a", 2, "A1b", 1));
        keep(id, "B2", Map.of("B2", 3));
        keep(id, "A1", Map.of("A1a", 3));
        assertThat(dossiers.get(id).score().chosen())
                .containsOnly(Map.entry("A1a", 3), Map.entry("B2", 3));
    }

    @Test
    void whoSawSomethingElseIsToldAndNothingIsKept() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        keep(id, "A1", Map.of("A1a", 2));
        var other = new SectionAnswers(Map.of("A1a", 3), Set.of(), List.of(), Map.of());
        assertThatThrownBy(() -> filling.keep(id, "A1", other, "/", Cast.BAY))
                .hasMessageContaining("changed");
        filling.keep(id, "A1", other, "A1a:2/", Cast.BAY);
        assertThat(dossiers.get(id).score().chosen()).containsEntry("A1a", 3);
    }

    @Test
    void whatTheSectionDoesNotHaveIsNotKept() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        keep(id, "A1", Map.of("A1a", 9, "B2", 3));
        assertThat(dossiers.get(id).score().chosen()).isEmpty();
        assertThatThrownBy(() -> keep(id, "A9", Map.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(id, "A1", with("B2"), Cast.BAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void everythingThatIsMissingIsListedAtOnce() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        keep(id, "A1", Map.of("A1a", 2, "A1b", 1));
        keep(id, "C3", Map.of("C3", 1));
        assertThat(opening.open(id, Cast.BAY).gaps())
                .extracting(gap ->
                        gap.kind() + " " + gap.section().code() + " " + gap.criterion().code())
                .containsExactly(
                        "NO_EVIDENCE A1 A1a",
                        "UNANSWERED B2 B2",
                        "CONDITION C3 C3",
                        "UNANSWERED C4 C4");
        assertThatThrownBy(() -> filing.file(id, Cast.BAY))
                .hasMessageContaining("gaps, arguments=[4]");
    }

    @Test
    void theCriteriaOfTheDayOfFilingStand() {
        var id = filed();
        sets.add(CriteriaMother.rice(3, DossierMother.TODAY));
        assertThat(opening.open(id, Cast.BAY).set().id().version()).isEqualTo(1);
        var draft = DossierMother.draft(DossierMother.entrant(UUID.randomUUID()));
        dossiers.save(draft);
        assertThat(opening.open(draft.id(), Cast.BAY).set().id().version()).isEqualTo(3);
    }

    @Test
    void oneFileMayProveSeveralCriteria() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        say(id, "A1", with("A1a"), Cast.BAY);
        var file = dossiers.get(id).evidence().getFirst().file().value();
        var again = List.of(new Proof("known", "A1b", null, file));
        say(id, "A1", new SectionAnswers(Map.of(), Set.of(), again, Map.of()), Cast.BAY);
        assertThat(dossiers.get(id).evidence()).hasSize(2);
        say(id, "A1", new SectionAnswers(Map.of(), Set.of(), again, Map.of()), Cast.BAY);
        assertThat(dossiers.get(id).evidence()).hasSize(2);
        filling.takeOut(id, dossiers.get(id).evidence().getFirst().id(), Cast.BAY);
        assertThat(dossiers.get(id).evidenceOf("A1a")).isEmpty();
        assertThat(dossiers.get(id).evidenceOf("A1b")).hasSize(1);
    }

    @Test
    void aDraftIsItsProducersAlone() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        for (var stranger : List.of(Cast.LAN, FOCAL, Cast.NGOC, Cast.OANH, Cast.DUNG))
            assertThatThrownBy(() -> opening.open(id, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void filedItGoesToItsCommuneProvinceAndMinistryOnly() {
        var id = filed();
        for (var known : List.of(Cast.BAY, FOCAL, Cast.LAN, Cast.NGOC))
            assertThat(opening.open(id, known).dossier().id()).isEqualTo(id);
        for (var stranger : List.of(Cast.OANH, Cast.DUNG, Cast.MINH))
            assertThatThrownBy(() -> opening.open(id, stranger)).isInstanceOf(NotFound.class);
        assertThat(dossiers.get(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void theCommuneSaysSomethingToEveryMatterAndWhyNot() {
        var id = filed();
        var found = new EnumMap<LocalMatter, Found>(LocalMatter.class);
        found.put(LocalMatter.LABOUR, new Found(false, " "));
        assertThatThrownBy(() -> reporting.report(id, found, "", FOCAL))
                .isInstanceOf(ActionRefused.class)
                .extracting(refused -> ((ActionRefused) refused).refusals().size())
                .isEqualTo(5);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.FILED);
    }

    @Test
    void theProvinceReportsWhereTheCommuneHasNobody() {
        var id = filed();
        assertThatThrownBy(() -> reporting.report(id, allConfirmed(), "", Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        desk = new CommuneDesk("Phường Sa Đéc", FOCAL.organisation(), Set.of());
        reporting.report(id, allConfirmed(), "", Cast.LAN);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.FORM_CHECK);
    }

    @Test
    void returnedOnceWithTheWholeListAnsweredAndThenAccepted() {
        var id = filed();
        reporting.report(id, allConfirmed(), "Đúng thực tế", FOCAL);
        assertThatThrownBy(() -> checking.giveBack(id, Map.of("A1", " "), "", Cast.LAN))
                .hasMessageContaining("nothing-missing");
        checking.giveBack(id, Map.of("A1", "Thiếu dấu", "C3", "Hết hạn"), "", Cast.LAN);
        assertThatThrownBy(() -> filing.file(id, Cast.BAY))
                .hasMessageContaining("gaps, arguments=[2]");
        for (var each : dossiers.get(id).shortcomings())
            say(
                    id,
                    each.section(),
                    new SectionAnswers(
                            Map.of("A1a", 1, "A1b", 1, "C3", 1),
                            Set.of("C3"),
                            List.of(),
                            Map.of(each.id(), "Đã bổ sung")),
                    Cast.BAY);
        filing.file(id, Cast.BAY);
        assertThatThrownBy(() -> checking.giveBack(id, Map.of("A1", "Nữa"), "", Cast.LAN))
                .hasMessageContaining("not-now");
        checking.accept(id, Cast.LAN);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.IN_COUNCIL);
        assertThat(dossiers.get(id).dueOn()).isNull();
        assertThat(events.kinds())
                .endsWith("dossier.answer", "dossier.accept")
                .contains("dossier.file", "dossier.report", "dossier.give-back");
    }

    @Test
    void whatIsStillMissingIsTurnedAwayWithAReason() {
        var id = filed();
        reporting.report(id, allConfirmed(), "", FOCAL);
        assertThatThrownBy(() -> checking.turnAway(id, "Thiếu", Cast.LAN))
                .hasMessageContaining("not-now");
        checking.giveBack(id, Map.of("A1", "Thiếu dấu"), "", Cast.LAN);
        DossierMother.answer(dossiers.get(id), "Đã bổ sung");
        filing.file(id, Cast.BAY);
        assertThatThrownBy(() -> checking.turnAway(id, " ", Cast.LAN))
                .hasMessageContaining("reason-missing");
        checking.turnAway(id, "Vẫn thiếu dấu", Cast.LAN);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.TURNED_AWAY);
    }

    @Test
    void onlyTheProvinceChecksAndOnlyTheProducerFills() {
        var id = filed();
        assertThatThrownBy(() -> checking.accept(id, FOCAL)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> checking.accept(id, Cast.BAY)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> keep(id, "A1", Map.of(), Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> filing.withdraw(id, "x", FOCAL)).isInstanceOf(NotPermitted.class);
    }

    /** Every lowest option: nothing has to be proved. */
    private DossierId filed() {
        var id = starting.start(PRODUCT, null, Cast.BAY);
        keep(id, "A1", Map.of("A1a", 1, "A1b", 1));
        keep(id, "B2", Map.of("B2", 1));
        keep(id, "C4", Map.of("C4b", 1));
        var safe = new SectionAnswers(Map.of("C3", 1), Set.of("C3"), List.of(), Map.of());
        say(id, "C3", safe, Cast.BAY);
        filing.file(id, Cast.BAY);
        return id;
    }

    private void keep(DossierId id, String section, Map<String, Integer> chosen) {
        keep(id, section, chosen, Cast.BAY);
    }

    private void keep(DossierId id, String section, Map<String, Integer> chosen, Official by) {
        say(id, section, new SectionAnswers(chosen, Set.of(), List.of(), Map.of()), by);
    }

    /** As somebody who has just opened the page. */
    private void say(DossierId id, String section, SectionAnswers said, Official by) {
        var opened = opening.open(id, by);
        var seen =
                SectionAnswers.mark(
                        opened.dossier().score(),
                        Sections.of(opened.set()).stream()
                                .filter(each -> each.code().equals(section))
                                .findFirst()
                                .orElse(opened.set().parts().getFirst()));
        filling.keep(id, section, said, seen, by);
    }

    private static SectionAnswers with(String question) {
        var proof = new Proof("file", question, InMemoryFiling.pdf("giay.pdf"), null);
        return new SectionAnswers(Map.of("A1a", 2), Set.of(), List.of(proof), Map.of());
    }

    private static Map<LocalMatter, Found> allConfirmed() {
        var found = new EnumMap<LocalMatter, Found>(LocalMatter.class);
        Arrays.stream(LocalMatter.values()).forEach(each -> found.put(each, new Found(true, "")));
        return found;
    }
}
