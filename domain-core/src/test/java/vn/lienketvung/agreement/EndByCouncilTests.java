package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.evidence.FileId;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The regional council ends an agreement in force by a conclusion that its secretariat records. */
class EndByCouncilTests {

    private static final LocalDate TODAY = AgreementMother.TODAY;
    private static final LocalDate TERM = TODAY.plusYears(1);
    private static final String NUMBER = "12/KL-HĐĐPV";

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryFiling papers = new InMemoryFiling();
    private final RecordedEvents events = new RecordedEvents();
    private final AgreementDesk desk = new AgreementDesk(agreements, Clearance.STRICT);
    private Agreement agreement;

    @BeforeEach
    void inForce() {
        agreement = agreements.save(AgreementMother.inForce());
    }

    @Test
    void theSecretariatRecordsWhatEndsItFromTomorrowOn() {
        conclude(TODAY.plusDays(1));
        var ending = agreement.ending();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(ending.isByCouncil()).isTrue();
        assertThat(ending.isNoticedByParty()).isFalse();
        assertThat(ending.noticeParty()).isNull();
        assertThat(ending.conclusionInShort()).isEqualTo(NUMBER + ", 14/11/2026");
        assertThat(ending.noticeReason()).isEqualTo("Cam kết không còn phù hợp");
        assertThat(ending.noticeDocumentName()).isEqualTo("ket-luan.pdf");
        assertThat(agreement.history().getLast())
                .returns(Turn.COUNCIL_ENDING_RECORDED, HistoryEntry::turn)
                .returns("ket-luan.pdf", HistoryEntry::documentName)
                .returns(NUMBER + ", 14/11/2026\nCam kết không còn phù hợp", HistoryEntry::note);
        assertThat(events.kinds()).contains("agreement.council-ending-recorded");
    }

    @Test
    void onItsDayThePortalEndsItAndTheHistorySaysByWhichConclusion() {
        conclude(TODAY.plusDays(5));
        assertThat(endings(4).due()).isEmpty();
        assertThat(endings(5).due()).containsExactly(agreement.id());
        assertThat(endings(5).end(agreement.id())).isTrue();
        assertThat(agreement.status()).isEqualTo(AgreementStatus.TERMINATED);
        assertThat(agreement.ending().endedOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(agreement.history().getLast())
                .returns(Turn.TERMINATED_BY_COUNCIL, HistoryEntry::turn)
                .returns(NUMBER + ", 14/11/2026", HistoryEntry::note)
                .returns("ket-luan.pdf", HistoryEntry::documentName);
    }

    @Test
    void everythingThatIsMissingOrWrongIsSaidAtOnceAndNothingIsFiled() {
        assertThat(rulesOf(() -> conclude(new ConclusionDraft(" ", null, "", null, null))))
                .containsExactly(
                        "agreement.rule.council-number-missing",
                        "agreement.rule.council-date-missing",
                        "agreement.rule.notice-day-missing",
                        "agreement.rule.council-reason-missing",
                        "agreement.rule.council-document-missing");
        var long201 = "1".repeat(201);
        assertThat(
                        rulesOf(() ->
                                conclude(
                                        new ConclusionDraft(
                                                long201,
                                                TODAY.plusDays(1),
                                                "Lý do",
                                                TODAY,
                                                pdf()))))
                .containsExactly(
                        "agreement.rule.too-long",
                        "agreement.rule.council-date-in-future",
                        "agreement.rule.council-too-soon");
        assertThat(agreement.ending().isNoticed()).isFalse();
        assertThat(papers.keepsNothing()).isTrue();
    }

    @Test
    void itNamesNoDayPastTheTerm() {
        assertThat(rulesOf(() -> conclude(TERM.plusDays(1))))
                .containsExactly("agreement.rule.notice-after-end");
        conclude(TERM);
        assertThat(agreement.ending().terminatesOn()).isEqualTo(TERM);
    }

    @Test
    void aPartysNoticeGivesWayToAConclusionForNoLaterDay() {
        var day = TODAY.plusDays(40);
        giveNotice(day);
        assertThat(rulesOf(() -> conclude(day.plusDays(1))))
                .containsExactly("agreement.rule.council-after-notice");
        assertThat(agreement.ending().isNoticedByParty()).isTrue();
        conclude(day);
        assertThat(agreement.ending().isByCouncil()).isTrue();
        var replaced = agreement.history().get(agreement.history().size() - 2);
        assertThat(replaced.turn()).isEqualTo(Turn.NOTICE_REPLACED);
        assertThat(replaced.note()).contains("26/12/2026", "Hết vốn");
        assertThat(replaced.documentName()).isEqualTo("cong-van.pdf");
        notPermitted(() -> notices().takeBack(agreement.id(), "Đã có vốn", Cast.HUNG));
        notPermitted(() -> giveNotice(day));
    }

    @Test
    void whileOneConclusionStandsThereIsNoOther() {
        conclude(TODAY.plusDays(5));
        notPermitted(() -> conclude(TODAY.plusDays(3)));
        assertThatThrownBy(() ->
                        new CouncilEnding(agreement)
                                .conclude(
                                        new CouncilConclusion(
                                                NUMBER, TODAY, "Lý do", TODAY.plusDays(2)),
                                        paper(),
                                        Cast.KHANH,
                                        AgreementMother.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void untilItsDayTheSecretariatTakesItBackWithAReason() {
        conclude(TODAY.plusDays(5));
        assertThat(rulesOf(() -> council(0).takeBack(agreement.id(), " ", Cast.KHANH)))
                .containsExactly("agreement.rule.council-take-back-missing");
        assertThat(rulesOf(() -> council(5).takeBack(agreement.id(), "Xét lại", Cast.KHANH)))
                .containsExactly("agreement.rule.council-day-has-come");
        council(4).takeBack(agreement.id(), "Xét lại", Cast.KHANH);
        assertThat(agreement.ending().isNoticed()).isFalse();
        assertThat(agreement.ending().conclusionInShort()).isNull();
        assertThat(agreement.history().getLast())
                .returns(Turn.COUNCIL_ENDING_TAKEN_BACK, HistoryEntry::turn)
                .returns("Xét lại", HistoryEntry::note);
        assertThat(events.kinds()).contains("agreement.council-ending-taken-back");
        assertThat(endings(5).due()).isEmpty();
        notPermitted(() -> council(4).takeBack(agreement.id(), "Xét lại", Cast.KHANH));
    }

    @Test
    void noticeAndConclusionAreEachTakenBackByTheirOwnSideOnly() {
        giveNotice(TODAY.plusDays(40));
        notPermitted(() -> council(0).takeBack(agreement.id(), "Xét lại", Cast.KHANH));
        assertThatThrownBy(() ->
                        new CouncilEnding(agreement).takeBack("x", Cast.KHANH, AgreementMother.NOW))
                .isInstanceOf(IllegalStateException.class);
        conclude(TODAY.plusDays(5));
        for (var each : List.of(Cast.HUNG, Cast.LAN, Cast.MINH))
            notPermitted(() -> council(0).takeBack(agreement.id(), "Thôi", each));
        assertThatThrownBy(() -> agreement.takeBackNotice("x", Cast.HUNG, AgreementMother.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void onlyTheRegionsCoordinatorConcludesAndOnlyInForce(AgreementStatus status) {
        var at = AgreementMother.at(status);
        assertThat(Cast.everybody().stream().filter(each -> new CouncilRights(at, each).mayEnd()))
                .isEqualTo(status == AgreementStatus.IN_FORCE ? List.of(Cast.KHANH) : List.of());
        if (status == AgreementStatus.IN_FORCE) return;
        assertThatThrownBy(() ->
                        new CouncilEnding(at)
                                .conclude(
                                        new CouncilConclusion(
                                                NUMBER, TODAY, "Lý do", TODAY.plusDays(2)),
                                        paper(),
                                        Cast.KHANH,
                                        AgreementMother.NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoTookPartForAPartyDoesNotConcludeEvenFromTheCouncilsOffice() {
        for (var each : List.of(Cast.LAN, Cast.MINH, Cast.HOA))
            notPermitted(() -> conclude(TODAY.plusDays(5), movedToTheCouncil(each)));
        conclude(TODAY.plusDays(5), movedToTheCouncil(Cast.DUNG));
        notPermitted(
                () -> council(0).takeBack(agreement.id(), "Thôi", movedToTheCouncil(Cast.LAN)));
    }

    @Test
    void whoSpeaksForAPartyDoesNotConclude() {
        var partisan = at(Cast.LAN, Cast.LAN, Cast.KHANH);
        notPermitted(() -> conclude(TODAY.plusDays(5), partisan));
    }

    @Test
    void theFiledDocumentIsStoodOnWhileTheFormerNoticesIsNot() {
        giveNotice(TODAY.plusDays(40));
        var former = document();
        var files = new AgreementFiles(desk, agreements, events);
        assertThat(files.standsOn(papers.get(former))).contains("notice");
        conclude(TODAY.plusDays(5));
        assertThat(files.standsOn(papers.get(former))).isEqualTo(Optional.empty());
        assertThat(files.standsOn(papers.get(document()))).contains("council-ending");
        agreement.replace(document(), paper(), Cast.KHANH, AgreementMother.NOW);
        assertThat(agreement.ending().conclusionNumber()).isEqualTo(NUMBER);
        assertThat(agreement.ending().noticeDocumentName()).isEqualTo("ban-dung.pdf");
    }

    private FileId document() {
        var document = agreement.ending().noticeDocument();
        assertThat(document).isNotNull();
        return document;
    }

    private FiledDocument paper() {
        return papers.filing(clock(0))
                .file(
                        InMemoryFiling.pdf("ban-dung.pdf"),
                        "replacement",
                        agreement.id().value(),
                        Cast.KHANH);
    }

    private static Official movedToTheCouncil(Official person) {
        return at(person, Cast.KHANH, Cast.KHANH);
    }

    private static Official at(Official person, Official works, Official holds) {
        return new Official(
                person.account(),
                person.fullName(),
                works.position(),
                works.organisation(),
                works.organisationName(),
                works.organisationKind(),
                works.province(),
                holds.grants(),
                holds.sight());
    }

    private void giveNotice(LocalDate day) {
        var paper = InMemoryFiling.pdf("cong-van.pdf");
        notices().give(agreement.id(), day, "Hết vốn", paper, Cast.HUNG);
    }

    private void conclude(LocalDate day) {
        conclude(day, Cast.KHANH);
    }

    private void conclude(LocalDate day, Official by) {
        council(0)
                .conclude(
                        agreement.id(),
                        new ConclusionDraft(
                                NUMBER,
                                TODAY.minusDays(2),
                                "Cam kết không còn phù hợp",
                                day,
                                pdf()),
                        by);
    }

    private void conclude(ConclusionDraft draft) {
        council(0).conclude(agreement.id(), draft, Cast.KHANH);
    }

    private static Upload pdf() {
        return InMemoryFiling.pdf("ket-luan.pdf");
    }

    private EndByCouncil council(int daysLater) {
        return new EndByCouncil(
                desk, papers.filing(clock(daysLater)), Clearance.STRICT, events, days(daysLater));
    }

    private GiveNotice notices() {
        return new GiveNotice(desk, papers.filing(clock(0)), Clearance.STRICT, events, days(0));
    }

    private EndAgreements endings(int daysLater) {
        return new EndAgreements(agreements, id -> List.of(), events, days(daysLater));
    }

    private static EndingDays days(int later) {
        return new EndingDays(EndingSettings.USUAL, day -> day, clock(later));
    }

    private static Clock clock(int daysLater) {
        return Clock.fixed(AgreementMother.NOW.plus(Duration.ofDays(daysLater)), VietnamTime.ZONE);
    }

    private static void notPermitted(Runnable turn) {
        assertThatThrownBy(turn::run).isInstanceOf(NotPermitted.class);
    }

    private static List<String> rulesOf(Runnable turn) {
        try {
            turn.run();
            return List.of();
        } catch (ActionRefused refused) {
            return refused.refusals().stream().map(Refusal::rule).toList();
        }
    }
}
