package vn.lienketvung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.SigningCapacity;
import vn.lienketvung.commitment.CommitmentStatus;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.report.CountRegisterTests.StandingRegister;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** From the opening of the reports to the accepted roll-up, and everything that must not happen on the way. */
class ReportJourneyTests {

    private static final ReportPeriod PERIOD = ReportPeriod.of(2026, 1);
    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode CITY = new ProvinceCode("79");
    private static final ProvinceCode LAM_DONG = new ProvinceCode("68");
    private static final Narrative WORDS = new Narrative("Hai đợt kết nối", null, null, "Đợt ba");

    /** The second pair of eyes in the ministry. */
    private static final Official PHUC_OF_MINISTRY = another(Cast.NGOC);

    private final Calendar clock = new Calendar();
    private final InMemorySixMonthReports reports = new InMemorySixMonthReports();
    private final StandingRegister register = new StandingRegister();
    private final RecordedEvents events = new RecordedEvents();
    private final Places places =
            () ->
                    List.of(
                            region("NTB", new ProvinceName(LAM_DONG, "Lâm Đồng")),
                            region("DNB", new ProvinceName(CITY, "Hồ Chí Minh")),
                            region("DBSCL", new ProvinceName(DONG_THAP, "Đồng Tháp")));
    private final ReportDesk desk = new ReportDesk(reports, Clearance.STRICT);
    private final ReadFigures reading =
            new ReadFigures(new CountRegister(register), reports, places);
    private final OpenReports opening =
            new OpenReports(reports, places, ReportSettings.USUAL, events, clock);
    private final WriteReport writing = new WriteReport(desk, places, events, clock);
    private final ReviewReport reviewing = new ReviewReport(desk, reading, reports, events, clock);
    private final SignReport signing =
            new SignReport(desk, reports, new InMemoryFiling().filing(clock), events, clock);
    private final JudgeReport judging = new JudgeReport(desk, reports, events, clock);
    private final BrowseReports browse =
            new BrowseReports(
                    desk, reports, reports, reading, reports, places, Clearance.STRICT, clock);

    @BeforeEach
    void anOverdueCommitment() {
        register.promises.add(
                CountRegisterTests.promise(
                        DONG_THAP,
                        CITY,
                        LocalDate.of(2026, 3, 1),
                        CommitmentStatus.ACTIVE,
                        CommitmentStatus.ACTIVE,
                        false));
        clock.on(2026, 6, 1);
    }

    @Test
    void theCalendarOpensThemOnce() {
        clock.on(2026, 5, 31);
        assertThat(opening.openWhatIsDue()).isZero();
        clock.on(2026, 6, 1);
        assertThat(opening.openWhatIsDue()).isEqualTo(4);
        assertThat(opening.openWhatIsDue()).isZero();
        assertThat(reports.bodies(PERIOD)).contains(ReportingBody.NATION);
        assertThat(events.kinds()).hasSize(4).containsOnly("report.opened");
        clock.on(2026, 12, 1);
        assertThat(opening.openWhatIsDue()).isEqualTo(4);
    }

    @Test
    void aPortalThatStartsLateOpensNothingOfThePast() {
        clock.on(2026, 8, 1);
        assertThat(opening.openWhatIsDue()).isZero();
        clock.on(2026, 7, 15);
        assertThat(opening.openWhatIsDue()).isEqualTo(4);
    }

    @Test
    void fromTheOpeningToTheAcceptedRollUp() {
        opening.openWhatIsDue();
        clock.on(2026, 6, 15);
        var dongThap = send(DONG_THAP, Cast.LAN, Cast.HUNG, Cast.HOA, trade("79", "5200", null));
        var city = send(CITY, Cast.MINH, Cast.YEN, Cast.TAM, trade("82", null, "3900"));
        judging.accept(city, null, Cast.NGOC);
        judging.accept(dongThap, null, Cast.KHANH);
        assertThat(browse.overview(PERIOD, Cast.NGOC).sent()).isEqualTo(2);
        var nation = latest(ReportingBody.NATION).id();
        write(nation, Cast.NGOC);
        refused(() -> reviewing.approve(nation, Cast.NGOC), NotPermitted.class);
        reviewing.approve(nation, PHUC_OF_MINISTRY);
        var figures = browse.open(nation, Cast.NGOC).figures();
        assertThat(RollUp.missing(figures)).containsExactly(LAM_DONG);
        assertThat(RollUp.contradictions(figures))
                .extracting(Contradiction::measure)
                .containsExactly(Measure.SOLD);
        sign(nation, Cast.NGOC);
        signing.send(nation, Cast.NGOC);
        judging.accept(nation, null, Cast.NGOC);
        assertThat(reports.get(nation).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(events.kinds())
                .containsSubsequence(
                        "report.opened",
                        "report.handed-over",
                        "report.reviewed",
                        "report.signed",
                        "report.sent",
                        "report.accepted");
    }

    @Test
    void figuresAreFrozenWithTheirRecordsAtTheReview() {
        var report = handedOver();
        assertThat(problems(() -> reviewing.approve(report, Cast.HUNG)))
                .containsExactly("report.rule.not-over");
        clock.on(2026, 6, 15);
        reviewing.approve(report, Cast.HUNG);
        var cell = new Cell(ReportTable.OWED_BY_US, "79", Measure.OVERDUE);
        register.promises.clear();
        var opened = browse.open(report, Cast.LAN);
        assertThat(opened.figures().cells()).containsEntry(cell, BigDecimal.ONE);
        assertThat(browse.records(report, cell, 1, 10, Cast.LAN).items()).hasSize(1);
        assertThat(Objects.requireNonNull(opened.now()).cells()).doesNotContainKey(cell);
        var code = opened.report().content().code();
        sign(report, Cast.HOA);
        assertThat(reports.get(report).content().code()).isEqualTo(code);
    }

    @Test
    void aReviewTakenBackCountsAnew() {
        clock.on(2026, 6, 15);
        var report = handedOver();
        reviewing.approve(report, Cast.HUNG);
        assertThat(problems(() -> reviewing.reopen(report, " ", Cast.HUNG)))
                .containsExactly("report.rule.remark");
        reviewing.reopen(report, "Thiếu một số", Cast.HUNG);
        assertThat(reports.get(report).frozenAt()).isNull();
        assertThat(browse.open(report, Cast.LAN).now()).isNull();
        write(report, Cast.LAN);
        reviewing.sendBack(report, "Viết rõ hơn", Cast.HUNG);
        assertThat(reports.get(report).lastRemark()).isEqualTo("Viết rõ hơn");
    }

    @Test
    void aReturnedReportIsCorrectedInAnotherEdition() {
        opening.openWhatIsDue();
        clock.on(2026, 6, 15);
        var first = send(DONG_THAP, Cast.LAN, Cast.HUNG, Cast.HOA, trade("79", "52", null));
        assertThat(problems(() -> judging.returnIt(first, null, Cast.KHANH)))
                .containsExactly("report.rule.remark");
        judging.returnIt(first, "Số bán sang sai", Cast.KHANH);
        assertThat(reports.validOn(PERIOD)).isEmpty();
        var second = judging.correct(first, "Nhầm đơn vị", Cast.LAN);
        assertThat(problems(() -> judging.correct(first, "Lần nữa", Cast.LAN)))
                .containsExactly("report.rule.edition");
        assertThat(reports.get(second).narrative()).isEqualTo(WORDS);
        assertThat(reports.get(second).exchanges()).hasSize(1);
        write(second, Cast.LAN, trade("79", "5200", null));
        reviewing.approve(second, Cast.HUNG);
        sign(second, Cast.HOA);
        signing.send(second, Cast.HOA);
        assertThat(reports.get(first).state()).isEqualTo(ReportState.CORRECTED);
        assertThat(reports.validOn(PERIOD).get(DONG_THAP).total(ReportTable.EXCHANGE, Measure.SOLD))
                .isEqualTo("5200");
        assertThat(browse.open(first, Cast.KHANH).editions()).hasSize(2);
    }

    @Test
    void nobodySeesADraftButTheProvince() {
        var report = handedOver();
        for (var stranger : List.of(Cast.KHANH, Cast.NGOC, Cast.MINH, Cast.BAY))
            refused(() -> browse.open(report, stranger), NotFound.class);
        for (var own : List.of(Cast.LAN, Cast.HOA, Cast.HUNG))
            assertThat(browse.open(report, own).report().id()).isEqualTo(report);
        refused(() -> browse.overview(null, Cast.BAY), NotPermitted.class);
        refused(() -> reviewing.approve(report, Cast.LAN), NotPermitted.class);
        refused(() -> writing.handOver(report, Cast.LAN), NotPermitted.class);
        writing.takeBack(report, Cast.LAN);
        refused(() -> save(report, Cast.HOA), NotPermitted.class);
    }

    @Test
    void whoWroteItDoesNotReviewIt() {
        clock.on(2026, 6, 15);
        opening.openWhatIsDue();
        var report = latest(ReportingBody.of(DONG_THAP)).id();
        var both = withGrantsOf(Cast.LAN, Cast.HUNG);
        write(report, both);
        refused(() -> reviewing.approve(report, both), NotPermitted.class);
        reviewing.approve(report, Cast.HUNG);
    }

    @Test
    void whatIsTypedIsLookedAtAsAWhole() {
        opening.openWhatIsDue();
        var report = latest(ReportingBody.of(DONG_THAP));
        assertThat(
                        problems(() ->
                                writing.save(
                                        report.id(),
                                        new Narrative("x".repeat(8001), null, null, null),
                                        List.of(
                                                trade("79", "-1", null),
                                                trade("79", null, "1.2345"),
                                                trade("82", null, null),
                                                new Exchange(
                                                        "68", null, null, new BigDecimal("1.5"))),
                                        41L,
                                        Cast.LAN)))
                .containsExactlyInAnyOrder(
                        "report.rule.written-meanwhile",
                        "results report.rule.too-long",
                        "lines[0].sold report.rule.amount",
                        "lines[1].partner report.rule.partner-twice",
                        "lines[1].bought report.rule.digits",
                        "lines[2].partner report.rule.partner",
                        "lines[3].events report.rule.whole");
        assertThat(problems(() -> writing.handOver(report.id(), Cast.LAN)))
                .containsExactly(
                        "results report.rule.results-missing", "plan report.rule.plan-missing");
    }

    @Test
    void thePaperIsLookedAtAsAWhole() {
        clock.on(2026, 6, 20);
        var report = handedOver();
        reviewing.approve(report, Cast.HUNG);
        var empty = new SignedPaper.Details(null, null, null, null, " ", null);
        assertThat(problems(() -> signing.sign(report, empty, null, Cast.HOA)))
                .containsExactlyInAnyOrder(
                        "number report.rule.missing.number",
                        "place report.rule.missing.place",
                        "signerName report.rule.missing.signerName",
                        "signerPosition report.rule.missing.signerPosition",
                        "capacity report.rule.capacity",
                        "signedOn report.rule.signed-missing",
                        "scan report.rule.scan-missing");
        for (var day : List.of(LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 21)))
            assertThat(problems(() -> signing.sign(report, paper(day), scan(), Cast.HOA)))
                    .singleElement()
                    .asString()
                    .startsWith("signedOn");
        refused(() -> signing.send(report, Cast.HOA), NotPermitted.class);
        sign(report, Cast.HOA);
        assertThat(Objects.requireNonNull(reports.get(report).paper()).number())
                .isEqualTo("215/BC-UBND");
    }

    private ReportId handedOver() {
        opening.openWhatIsDue();
        var report = latest(ReportingBody.of(DONG_THAP)).id();
        write(report, Cast.LAN);
        return report;
    }

    private ReportId send(
            ProvinceCode province,
            Official writer,
            Official head,
            Official clerk,
            Exchange exchange) {
        var report = latest(ReportingBody.of(province)).id();
        write(report, writer, exchange);
        reviewing.approve(report, head);
        sign(report, clerk);
        signing.send(report, clerk);
        return report;
    }

    private void write(ReportId report, Official by, Exchange... lines) {
        save(report, by, lines);
        writing.handOver(report, by);
    }

    private void save(ReportId report, Official by, Exchange... lines) {
        writing.save(report, WORDS, List.of(lines), reports.get(report).version(), by);
    }

    private void sign(ReportId report, Official clerk) {
        signing.sign(report, paper(VietnamTime.today(clock)), scan(), clerk);
    }

    private static Upload scan() {
        return InMemoryFiling.pdf("bao-cao.pdf");
    }

    private static SignedPaper.Details paper(LocalDate day) {
        return new SignedPaper.Details(
                "215/BC-UBND",
                day,
                "Đồng Tháp",
                "Người ký",
                "Phó Chủ tịch",
                SigningCapacity.FOR_HEAD);
    }

    private SixMonthReport latest(ReportingBody body) {
        return reports.editions(body, PERIOD).getFirst();
    }

    private static Exchange trade(String partner, @Nullable String sold, @Nullable String bought) {
        return new Exchange(partner, number(sold), number(bought), null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> problems(ThrowingCallable action) {
        return assertThatThrownBy(action)
                .asInstanceOf(type(ActionRefused.class))
                .actual()
                .refusals()
                .stream()
                .map(ReportJourneyTests::written)
                .toList();
    }

    private static String written(Refusal refusal) {
        return refusal.field() == null || refusal.field().equals("remark")
                ? refusal.rule()
                : refusal.field() + " " + refusal.rule();
    }

    private static void refused(ThrowingCallable action, Class<?> how) {
        assertThatThrownBy(action).isInstanceOf(how);
    }

    private static RegionGroup region(String code, ProvinceName... provinces) {
        return new RegionGroup(new RegionCode(code), code, code, List.of(provinces));
    }

    private static Official another(Official like) {
        return new Official(
                AccountId.random(),
                "Lưu Hồng Phúc",
                like.position(),
                like.organisation(),
                like.organisationName(),
                like.organisationKind(),
                like.province(),
                like.grants(),
                like.sight());
    }

    private static Official withGrantsOf(Official one, Official other) {
        var grants = new ArrayList<>(one.grants());
        grants.addAll(other.grants());
        return new Official(
                one.account(),
                one.fullName(),
                one.position(),
                one.organisation(),
                one.organisationName(),
                one.organisationKind(),
                one.province(),
                grants,
                one.sight());
    }

    /** A clock that is put on a day, nine in the morning in Vietnam. */
    private static final class Calendar extends Clock {

        private Instant now = Instant.EPOCH;

        void on(int year, int month, int day) {
            now = LocalDate.of(year, month, day).atTime(9, 0).atZone(VietnamTime.ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
