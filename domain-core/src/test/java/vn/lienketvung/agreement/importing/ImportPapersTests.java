package vn.lienketvung.agreement.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.PHUC;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_TRADE;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.HO_CHI_MINH_TRADE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.EnterFromPaper;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.KeepPaperRecord;
import vn.lienketvung.agreement.NamedInText;
import vn.lienketvung.agreement.PaperRule;
import vn.lienketvung.agreement.ReviseAgreement;
import vn.lienketvung.agreement.importing.PaperReport.Outlook;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.exchange.CellProblem;
import vn.lienketvung.exchange.SheetMother;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.InMemoryOrganisationDirectory;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The way of a spreadsheet of older papers: sent, checked without storing anything, decided on, told in a receipt. */
class ImportPapersTests {

    private final Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryPaperImports imports = new InMemoryPaperImports();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Map<PaperIdentity, KnownPapers.Known> register = new HashMap<>();
    private PaperBookMother book = PaperBookMother.complete();

    private final InMemoryOrganisations organisations =
            new InMemoryOrganisations(
                    DONG_THAP_COMMITTEE, DONG_THAP_TRADE, HO_CHI_MINH_COMMITTEE, HO_CHI_MINH_TRADE);
    private final Clearance strict = Clearance.STRICT;
    private final AgreementDesk desk = new AgreementDesk(agreements, strict);
    private final InMemoryFiling files = new InMemoryFiling();
    private final ReadPapers reading =
            new ReadPapers(
                    (file, limits) -> SheetMother.of(book.sheets()),
                    new InMemoryOrganisationDirectory(
                            List.of(
                                    DONG_THAP_COMMITTEE,
                                    DONG_THAP_TRADE,
                                    HO_CHI_MINH_COMMITTEE,
                                    HO_CHI_MINH_TRADE)),
                    PaperImportLimits.DEFAULT);
    private final CheckPapers checking =
            new CheckPapers(
                    imports,
                    reading,
                    new RehearsePapers(
                            organisations, files.filing(clock), this::known, strict, clock),
                    clock);
    private final ImportPapers importing =
            new ImportPapers(
                    imports,
                    checking,
                    new EnterPapers(
                            new EnterFromPaper(
                                    agreements, organisations, strict, events::add, clock),
                            new ReviseAgreement(
                                    desk,
                                    new NamedInText(organisations, whom -> List.of()),
                                    strict,
                                    events::add,
                                    clock),
                            new KeepPaperRecord(
                                    desk, files.filing(clock), strict, events::add, clock),
                            desk),
                    events::add,
                    clock);
    private final HandInPapers handing =
            new HandInPapers(imports, reading, strict, PaperImportLimits.DEFAULT, clock);

    @Test
    void aCheckStoresNothingAndTellsWhatIsStillMissing() {
        var report = report(LAN);
        assertThat(report.count(Outlook.READY)).isEqualTo(1);
        assertThat(report.lines().getFirst().later()).isEmpty();

        assertThat(events).isEmpty();
    }

    @Test
    void theDecisionMakesADraftThatOnlyWaitsForItsScan() {
        var id = sent(LAN);
        importing.enter(id, 1, LAN);
        var entered = entered(id).getFirst();
        assertThat(entered.isEnteredFromPaper()).isTrue();
        assertThat(entered.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(entered.lead().name()).isEqualTo(DONG_THAP_COMMITTEE.name());
        assertThat(entered.paper().number()).isEqualTo("07/BTT-UBND");
        assertThat(entered.paper().signedOn()).isEqualTo(LocalDate.of(2024, 3, 12));
        var known = entered.paper().knownValueOf(entered.commitments().getFirst().id());
        assertThat(known.orElseThrow().value()).isEqualByComparingTo("4310.5");
        assertThat(PaperRule.problemsOf(entered, VietnamTime.today(clock)))
                .extracting(Refusal::rule)
                .containsExactly("agreement.rule.paper-scan-missing");
        assertThat(events).hasAtLeastOneElementOfType(AgreementEvent.EnteredFromPaper.class);
        assertThat(events).hasAtLeastOneElementOfType(PaperImportEvent.Entered.class);
    }

    @Test
    void theReceiptCountsWhatIsStored() {
        book.paper("TT02", "08/BTT-UBND").paper("TT03", "");
        var id = sent(LAN);
        assertThat(checking.report(id, LAN).count(Outlook.FAULTY)).isEqualTo(1);
        importing.enter(id, 2, LAN);
        assertThat(importing.receiptOf(id, LAN))
                .extracting(ReceiptLine::outcome)
                .containsExactly(Outlook.READY, Outlook.READY, Outlook.FAULTY);
        assertThat(entered(id)).hasSize(2);
        assertThat(entered(id)).allMatch(each -> agreements.findById(each.id()).isPresent());
    }

    @Test
    void everyProblemIsNamedByItsCellAtOnce() {
        book =
                PaperBookMother.empty()
                        .agreement("TT01", "", "XYZ", "1/BTT", "31/04/2024")
                        .party("TT01", "UBND tỉnh Đồng Thap")
                        .party("TT01", "Không có")
                        .commitment("TT01", "chín nghìn", "5", null);
        assertThat(report(LAN).lines().getFirst().problems())
                .extracting(problem -> problem.at() + " " + problem.rule())
                .contains(
                        "Thỏa thuận!C4 exchange.rule.not-in-list",
                        "Thỏa thuận!I4 exchange.rule.day",
                        "Thỏa thuận!B4 agreement.rule.title-missing",
                        "Các bên!B5 exchange.rule.not-in-list",
                        "Cam kết!D4 exchange.rule.number",
                        "Cam kết!L4 import.rule.value-without-day");
    }

    @Test
    void theRulesOfTheFormSpeakInCells() {
        book =
                PaperBookMother.empty()
                        .agreement("A", "Tên", "BTT", "1/BTT", LocalDate.of(2024, 1, 5))
                        .party("A", PaperBookMother.LEAD)
                        .party("A", PaperBookMother.PARTNER)
                        .party("A", PaperBookMother.PARTNER)
                        .commitment("A", 9000, 12, LocalDate.of(2199, 1, 1));
        assertThat(report(LAN).lines().getFirst().problems())
                .extracting(problem -> problem.at() + " " + problem.rule())
                .containsExactlyInAnyOrder(
                        "Các bên!B6 agreement.rule.party-twice",
                        "Cam kết!L4 commitment.rule.as-of-in-future");
    }

    @Test
    void aPaperThatIsLedByAnotherProvinceIsNotEntered() {
        book =
                PaperBookMother.empty()
                        .agreement("A", "Tên", "BTT", "1/BTT", LocalDate.of(2024, 1, 5))
                        .party("A", PaperBookMother.PARTNER);
        assertThat(report(LAN).lines().getFirst().problems())
                .extracting(CellProblem::rule)
                .contains("agreement.rule.lead-stays");
    }

    @Test
    void rowsWithoutTheirAgreementStopTheWholeFile() {
        book.party("TT99", PaperBookMother.LEAD).agreement("tt01", "x", "BTT", "2", "01/01/2024");
        var report = report(LAN);
        assertThat(report.problems())
                .extracting(CellProblem::rule)
                .containsExactlyInAnyOrder("import.rule.code-unknown", "import.rule.code-twice");
        assertThat(report.mayEnter()).isFalse();
        var id = sent(LAN);
        assertThatThrownBy(() -> importing.enter(id, 1, LAN)).isInstanceOf(ActionRefused.class);
        assertThat(events).isEmpty();
    }

    @Test
    void theSameFileAgainDoublesNothing() {
        var first = sent(LAN);
        importing.enter(first, 1, LAN);
        remember(entered(first).getFirst());
        var second = sent(LAN);
        var line = checking.report(second, LAN).lines().getFirst();
        assertThat(line.outlook()).isEqualTo(Outlook.EXISTING);
        assertThat(line.existing().agreement()).isEqualTo(entered(first).getFirst().id());
        assertThatThrownBy(() -> importing.enter(second, 0, LAN)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void theSamePaperTwiceInOneFileIsNamed() {
        book.paper("TT02", " 07/btt-ubnd ");
        assertThat(report(LAN).lines().getLast().problems())
                .extracting(CellProblem::rule)
                .containsExactly("import.rule.paper-twice");
    }

    @Test
    void aDecisionOnWhatWasNotSeenIsAConflict() {
        var id = sent(LAN);
        assertThatThrownBy(() -> importing.enter(id, 7, LAN)).isInstanceOf(EditConflict.class);
    }

    @Test
    void decidingTwiceEntersOnce() {
        var id = sent(LAN);
        importing.enter(id, 1, LAN);
        var events = this.events.size();
        importing.enter(id, 1, LAN);
        assertThat(this.events).hasSize(events);
        assertThatThrownBy(() -> handing.takeBack(id, LAN)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void whatWaitsIsTheOwnersAloneAndCanBeTakenBack() {
        var id = sent(LAN);
        assertThat(handing.of(LAN)).hasSize(1);
        assertThatThrownBy(() -> checking.report(id, PHUC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importing.enter(id, 1, PHUC)).isInstanceOf(NotFound.class);
        handing.takeBack(id, LAN);
        assertThat(handing.of(LAN)).isEmpty();
    }

    @Test
    void aWaitingFileIsForgottenWhenItsTimeIsOver() {
        sent(LAN);
        assertThat(handing.forgetExpired()).isZero();
        var later = Clock.offset(clock, Duration.ofDays(8));
        var then = new HandInPapers(imports, reading, strict, PaperImportLimits.DEFAULT, later);
        assertThat(then.of(LAN)).isEmpty();
        assertThat(then.forgetExpired()).isEqualTo(1);
    }

    @Test
    void onlyAnOfficialOfAProvinceSendsAndOnlySoManyWait() {
        assertThatThrownBy(() -> sent(HOA)).isInstanceOf(NotPermitted.class);
        for (int i = 0; i < PaperImportLimits.DEFAULT.mostPending(); i++) sent(LAN);
        assertThatThrownBy(() -> sent(LAN)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void aFileThatIsNotTheTemplatesOrOfAnOldVersionIsRefused() {
        book.version("HSG-0");
        assertThatThrownBy(() -> sent(LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().rule())
                                        .isEqualTo("import.rule.version"));
    }

    @Test
    void aCodeAloneIsEnoughAndZerosOrDotsDoNotMatter() {
        assertThat(PaperCodes.kind("btt – Bản gì đó")).isPresent();
        assertThat(PaperCodes.field("1")).isEqualTo(PaperCodes.field("01 - Nông nghiệp"));
        assertThat(PaperCodes.capacity("kt")).isPresent();
        assertThat(PaperCodes.capacity("xx")).isEmpty();
    }

    private PaperReport report(Official by) {
        return checking.report(sent(by), by);
    }

    private UUID sent(Official by) {
        return handing.handIn(InMemoryFiling.upload("so-cu.xlsx", "bytes"), by);
    }

    private List<Agreement> entered(UUID id) {
        return importing.receiptOf(id, LAN).stream()
                .filter(line -> line.outcome() == Outlook.READY)
                .map(line -> agreements.get(line.agreement()))
                .toList();
    }

    private void remember(Agreement agreement) {
        var parties =
                agreement.parties().stream()
                        .map(party -> party.organisation().value())
                        .collect(Collectors.toSet());
        register.put(
                PaperIdentity.of(agreement.paper().number(), agreement.paper().signedOn(), parties),
                new KnownPapers.Known(agreement.id(), agreement.title(), agreement.status()));
    }

    private Map<PaperIdentity, KnownPapers.Known> known(Collection<PaperIdentity> papers) {
        var found = new HashMap<>(register);
        found.keySet().retainAll(papers);
        return found;
    }
}
