package vn.lienketvung.counterfeit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.lienketvung.counterfeit.CounterfeitMother.NOW;
import static vn.lienketvung.counterfeit.CounterfeitMother.TODAY;
import static vn.lienketvung.counterfeit.CounterfeitMother.UNKNOWN_CODE;
import static vn.lienketvung.counterfeit.CounterfeitMother.anonymous;
import static vn.lienketvung.counterfeit.CounterfeitMother.said;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.CertificateMother;
import vn.lienketvung.certificate.InMemoryCertificates;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.establishment.PlainPhoneNumbers;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemorySignInFailures;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.product.PhotoLab;
import vn.lienketvung.product.PhotoLimits;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Sha256;

class CounterfeitJourneyTests {

    private static final String FROM = "192.0.2.7";

    private final InMemoryCounterfeitReports reports = new InMemoryCounterfeitReports();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final InMemorySignInFailures counts = new InMemorySignInFailures();
    private final InMemoryFiling blobs = new InMemoryFiling();
    private final RecordedEvents events = new RecordedEvents();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ReportCounterfeit reporting =
            new ReportCounterfeit(
                    reports,
                    certificates,
                    new SightingDesk(InMemoryTerritory.cast(), new PlainPhoneNumbers(), clock),
                    new KeepSnapshot(
                            taken -> new PhotoLab.Prints(taken, taken, 4, 3),
                            blobs,
                            PhotoLimits.DEFAULT),
                    new InMemoryDayExceptions(CalendarMother.days()),
                    counts,
                    events,
                    clock);
    private final FollowCounterfeit following =
            new FollowCounterfeit(reports, counts, events, clock);
    private final BrowseCounterfeits browse =
            new BrowseCounterfeits(reports, reports, blobs, Clearance.STRICT);
    private final AnswerCounterfeit answering =
            new AnswerCounterfeit(browse, Clearance.STRICT, events, clock);
    private Certificate certificate;

    @BeforeEach
    void aCertificate() {
        certificate =
                certificates.save(
                        CertificateMother.issued(DossierMother.at(DossierState.RECOGNISED)));
    }

    @Test
    void aReportGoesToTheProvinceThatRecognisedTheProduct() {
        var report = report(certificate.code().value(), said());
        assertThat(report.province()).isEqualTo(certificate.province());
        assertThat(report.sighting().seenIn()).isEqualTo("01");
        assertThat(report.label().productName()).isEqualTo(certificate.productName());
        assertThat(report.label().holder()).isEqualTo(certificate.producer());
        assertThat(report.reporter())
                .isEqualTo(new Reporter("Người Báo", "+84912345678", "nguoi.bao@example.vn"));
        assertThat(report.consentedAt()).isEqualTo(NOW);
        assertThat(report.dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(events.kinds()).containsExactly("counterfeit.reported");
    }

    @Test
    void aCodeNobodyIssuedGoesToTheProvinceWhereItWasSeen() {
        for (var code : new String[] {UNKNOWN_CODE, "12-34 giả"}) {
            var report = report(code, anonymous());
            assertThat(report.province().value()).isEqualTo("01");
            assertThat(report.label()).isEqualTo(SuspectLabel.unknown(code));
            assertThat(report.reporter()).isNull();
            assertThat(report.consentedAt()).isNull();
        }
    }

    @Test
    void whatIsNoCodeAtAllIsNotFound() {
        assertThatThrownBy(() -> reporting.label("X".repeat(41))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reporting.label("A\u0000B")).isInstanceOf(NotFound.class);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var nothing = new SaidOfFake("99", null, null, "giả", "Tên", null, null, null);
        assertThatThrownBy(() -> report(UNKNOWN_CODE, nothing))
                .asInstanceOf(type(ActionRefused.class))
                .satisfies(refused ->
                        assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly(
                                        "province", "shop", "seenOn", "words", "phone", "consent"));
        assertThat(rule("12", "x@example.vn", NOW)).containsExactly("counterfeit.rule.phone");
        assertThat(rule("0912345678", "x@", NOW)).containsExactly("identity.rule.email");
        assertThat(rule("0912345678", null, NOW.plus(Duration.ofDays(1))))
                .containsExactly("counterfeit.rule.day-future");
        assertThat(rule("0912345678", null, NOW.minus(Duration.ofDays(400))))
                .containsExactly("counterfeit.rule.day-old");
    }

    @Test
    void aPhotoIsMadeAnewAndOneThatIsTooBigIsRefused() {
        var report =
                reports.findByReceipt(reporting.report(UNKNOWN_CODE, anonymous(), photo(5), FROM))
                        .orElseThrow();
        assertThat(report.photo()).isEqualTo(new Snapshot(report.photo().picture(), 4, 3));
        assertThat(browse.photo(report.id(), new Sha256(report.photo().picture()), Cast.NGOC))
                .hasBinaryContent(new byte[5]);
        assertRefused(
                () ->
                        reporting.report(
                                UNKNOWN_CODE,
                                anonymous(),
                                photo((int) PhotoLimits.DEFAULT.maxBytes() + 1),
                                FROM),
                "product.photo.too-big");
    }

    @Test
    void oneNetworkReportsTenTimesAnHour() {
        for (int i = 0; i < ReportCounterfeit.MOST_REPORTED; i++) report(UNKNOWN_CODE, anonymous());
        assertRefused(() -> report(UNKNOWN_CODE, anonymous()), "counterfeit.rule.too-often");
    }

    @Test
    void theReceiptShowsWhatBecameOfIt() {
        var report = report(certificate.code().value(), said());
        answering.takeUp(report.id(), Cast.LAN);
        answering.answer(
                report.id(),
                CounterfeitState.CONFIRMED,
                "Nhãn in lậu",
                "Quản lý thị trường",
                Cast.LAN);
        var seen = following.look(report.receipt().shown(), FROM).orElseThrow();
        assertThat(seen.state()).isEqualTo(CounterfeitState.CONFIRMED);
        assertThat(seen.determination()).extracting(Determination::reason).isEqualTo("Nhãn in lậu");
        assertThat(following.look("22222-22222", FROM)).isEmpty();
        assertThat(events.kinds())
                .containsExactly(
                        "counterfeit.reported", "counterfeit.taken-up", "counterfeit.confirmed");
    }

    @Test
    void theReporterTakesContactAndPhotoBackAndTheReportGoesOn() {
        var report = report(certificate.code().value(), said());
        assertThat(report.holdsReporter()).isTrue();
        following.forget(report.receipt().shown(), FROM);
        following.forget(report.receipt().shown(), FROM);
        assertThat(report.reporter()).isNull();
        assertThat(report.photo()).isNull();
        assertThat(report.forgottenAt()).isNotNull();
        assertThat(events.kinds())
                .containsExactly(
                        "counterfeit.reported",
                        "privacy.consent-withdrawn",
                        "counterfeit.forgotten");
        answering.takeUp(report.id(), Cast.LAN);
        assertThatThrownBy(() -> following.forget("22222-22222", FROM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoeverRecognisedTheProductAnswersAndSeesTheContact() {
        var report = report(certificate.code().value(), said());
        assertThat(rights(report, Cast.LAN).reporter()).isEqualTo(report.reporter());
        for (var other : new Official[] {Cast.HOA, Cast.NGOC}) {
            assertThat(rights(report, other).reporter())
                    .isEqualTo(new Reporter("•••", "•••678", "•••@example.vn"));
            assertThatThrownBy(() -> answering.takeUp(report.id(), other))
                    .isInstanceOf(NotPermitted.class);
        }
        for (var stranger : new Official[] {Cast.BAY, Cast.DUNG, Cast.KHANH})
            assertThatThrownBy(() -> browse.open(report.id(), stranger))
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void theMinistryAnswersForFiveStars() {
        var five =
                certificates.save(
                        CertificateMother.issued(
                                DossierMother.at(DossierState.RECOGNISED), StarBand.FIVE));
        var report = report(five.code().value(), anonymous());
        assertThatThrownBy(() -> answering.takeUp(report.id(), Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        answering.takeUp(report.id(), Cast.NGOC);
        assertThat(report.takenBy()).isEqualTo(Cast.NGOC.fullName());
    }

    @Test
    void anAnswerNeedsAFindingAndGroundsAndIsGivenOnce() {
        var report = report(certificate.code().value(), anonymous());
        var id = report.id();
        var unfounded = CounterfeitState.UNFOUNDED;
        assertRefused(
                () -> answering.answer(id, unfounded, "Đúng nhãn", null, Cast.LAN),
                "counterfeit.rule.not-now");
        answering.takeUp(id, Cast.LAN);
        assertRefused(() -> answering.takeUp(id, Cast.PHUC), "counterfeit.rule.not-now");
        assertRefused(
                () -> answering.answer(id, CounterfeitState.REPORTED, null, null, Cast.LAN),
                "counterfeit.rule.finding",
                "counterfeit.rule.reason");
        answering.answer(id, unfounded, "Đúng nhãn", null, Cast.PHUC);
        assertRefused(
                () -> answering.answer(id, unfounded, "Lần nữa", null, Cast.LAN),
                "counterfeit.rule.not-now");
    }

    @Test
    void contactAndPhotoGo90DaysAfterTheAnswer() {
        var report = report(certificate.code().value(), said());
        answering.takeUp(report.id(), Cast.LAN);
        answering.answer(report.id(), CounterfeitState.UNFOUNDED, "Đúng nhãn", null, Cast.LAN);
        assertThat(forgetAfter(89)).isZero();
        assertThat(forgetAfter(91)).isOne();
        assertThat(report.reporter()).isNull();
        assertThat(report.photo()).isNull();
        assertThat(report.sighting().shop()).isEqualTo("Chợ mẫu, sạp 12");
        assertThat(forgetAfter(92)).isZero();
    }

    @Test
    void theyGoAfterAYearEvenIfNobodyAnswered() {
        report(UNKNOWN_CODE, said());
        assertThat(forgetAfter(364)).isZero();
        assertThat(forgetAfter(366)).isOne();
    }

    private int forgetAfter(int days) {
        var later = Clock.fixed(NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new ForgetReporters(reports, events, later).forget();
    }

    private CounterfeitReport report(String code, SaidOfFake said) {
        return reports.findByReceipt(reporting.report(code, said, null, FROM)).orElseThrow();
    }

    private List<String> rule(String phone, @Nullable String email, Instant seen) {
        var day = seen.atZone(ZoneOffset.UTC).toLocalDate();
        var said =
                new SaidOfFake(
                        "01",
                        "Chợ",
                        day,
                        "Nhãn in mờ, nhòe",
                        null,
                        phone,
                        email,
                        CounterfeitMother.TEXT);
        try {
            report(UNKNOWN_CODE, said);
            return List.of();
        } catch (ActionRefused refused) {
            return refused.refusals().stream().map(Refusal::rule).toList();
        }
    }

    private static CounterfeitRights rights(CounterfeitReport report, Official official) {
        return new CounterfeitRights(report, official);
    }

    private static Upload photo(int bytes) {
        return new Upload(
                "anh.jpg", bytes, () -> new ByteArrayInputStream(new byte[Math.min(bytes, 5)]));
    }

    private static void assertRefused(ThrowingCallable turn, String... rules) {
        assertThatThrownBy(turn)
                .asInstanceOf(type(ActionRefused.class))
                .satisfies(refused ->
                        assertThat(refused.refusals())
                                .extracting(Refusal::rule)
                                .containsExactly(rules));
    }
}
