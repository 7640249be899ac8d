package vn.lienketvung.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.council.CouncilMother;
import vn.lienketvung.council.InMemoryCouncils;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierCourse;
import vn.lienketvung.dossier.DossierDesk;
import vn.lienketvung.dossier.DossierId;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.InMemoryDossiers;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.InMemoryCriteriaSets;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;

class DecideDossierTests {

    private static final DecideDossier.Said SAID =
            new DecideDossier.Said(
                    "512/QĐ-UBND",
                    DossierMother.TODAY,
                    "Phó Chủ tịch thử",
                    "12/2026",
                    "Đạt",
                    InMemoryFiling.pdf("quyet-dinh.pdf"));

    private final Clock clock = Clock.fixed(DossierMother.NOW, ZoneOffset.UTC);
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final RecordedEvents events = new RecordedEvents();
    private final List<Ruling> rulings = new ArrayList<>();
    private final InMemoryFiling files = new InMemoryFiling();
    private final DossierDesk desk =
            new DossierDesk(
                    dossiers,
                    sets,
                    _ ->
                            new CommuneDesk(
                                    "Phường Sa Đéc",
                                    new OrganisationId(UUID.randomUUID()),
                                    Set.of()),
                    Clearance.STRICT,
                    clock);
    private final DecideDossier deciding = deciding(CertificateRules.DEFAULT);
    private final Dossier dossier = DossierMother.at(DossierState.SCORED);

    private DecideDossier deciding(CertificateRules rules) {
        return new DecideDossier(
                new FindPendingDecision(desk, councils, rules, Clearance.STRICT),
                new RecordDecision(
                        new DossierCourse(dossiers, events, clock),
                        kept(),
                        new FileDecision(files.filing(clock)),
                        events,
                        clock),
                new IssueCertificate(certificates, events, clock),
                clock);
    }

    @BeforeEach
    void aScoredDossier() {
        sets.add(CriteriaMother.rice());
        dossiers.save(dossier);
    }

    @Test
    void fourStarsAreRecognisedByTheProvinceWithACertificateFor36Months() {
        scored(CouncilMother.FOUR_STARS);
        var certificate = decide(Outcome.RECOGNISED);
        assertThat(dossier.state()).isEqualTo(DossierState.RECOGNISED);
        assertThat(certificate.stars()).isEqualTo(4);
        assertThat(certificate.lastDay()).isEqualTo(LocalDate.of(2029, 11, 16));
        assertThat(certificate.communeName()).isEqualTo("Phường Sa Đéc");
        assertThat(certificates.findByCode(certificate.code())).contains(certificate);
        assertThat(events.kinds())
                .containsExactly(
                        "certificate.ruled-recognised", "dossier.recognise", "certificate.issued");
    }

    @Test
    void belowThreeStarsItIsDeclinedWithTheScore() {
        scored(CouncilMother.POOR);
        assertThatThrownBy(() -> decide(Outcome.RECOGNISED)).hasMessageContaining("not-by-score");
        deciding.decide(dossier.id(), Outcome.DECLINED, SAID, Cast.LAN);
        assertThat(dossier.state()).isEqualTo(DossierState.NOT_RECOGNISED);
        assertThat(rulings.getFirst().score()).isEqualByComparingTo("25");
    }

    @Test
    void fiveStarsAreSentToTheMinistryAndDecidedThere() {
        scored(CouncilMother.FIVE_STARS);
        assertThatThrownBy(() -> decide(Outcome.RECOGNISED)).hasMessageContaining("not-by-score");
        deciding.decide(dossier.id(), Outcome.FORWARDED, SAID, Cast.LAN);
        assertThatThrownBy(() -> decide(Outcome.RECOGNISED)).isInstanceOf(NotPermitted.class);
        var id = deciding.decide(dossier.id(), Outcome.RECOGNISED, SAID, Cast.NGOC);
        var certificate = certificates.get(Objects.requireNonNull(id));
        assertThat(certificate.stars()).isEqualTo(5);
        assertThat(new CertificateRights(certificate, Cast.LAN).mayRevoke()).isFalse();
        assertThat(new CertificateRights(certificate, Cast.NGOC).mayRevoke()).isTrue();
    }

    @Test
    void whatTheMinistryRefusesTheProvinceRecognisesWithFourStarsAndSendsNoMore() {
        scored(CouncilMother.FIVE_STARS);
        deciding.decide(dossier.id(), Outcome.FORWARDED, SAID, Cast.LAN);
        deciding.decide(dossier.id(), Outcome.FIVE_REFUSED, SAID, Cast.NGOC);
        assertThat(deciding.pending(dossier.id(), Cast.LAN).outcomes())
                .containsExactly(Outcome.RECOGNISED);
        assertThat(decide(Outcome.RECOGNISED).stars()).isEqualTo(4);
    }

    @Test
    void withFourStarsMeanwhileTheyHoldUntilFiveTakeTheirPlace() {
        scored(CouncilMother.FIVE_STARS);
        var four = forwardedWithFour();
        assertThat(four.stars()).isEqualTo(4);
        assertThat(dossier.state()).isEqualTo(DossierState.FORWARDED);
        var five = decide(Outcome.RECOGNISED, Cast.NGOC);
        assertThat(five.stars()).isEqualTo(5);
        assertThat(four.standing(DossierMother.TODAY)).isEqualTo(CertificateStanding.REPLACED);
    }

    @Test
    void withFourStarsMeanwhileTheyStayWhenFiveAreRefused() {
        scored(CouncilMother.FIVE_STARS);
        var four = forwardedWithFour();
        deciding.decide(dossier.id(), Outcome.FIVE_REFUSED, SAID, Cast.NGOC);
        assertThat(dossier.state()).isEqualTo(DossierState.RECOGNISED);
        assertThat(four.standing(DossierMother.TODAY)).isEqualTo(CertificateStanding.VALID);
        assertThat(rulings.getLast().outcome()).isEqualTo(Outcome.FIVE_REFUSED);
    }

    @Test
    void withFourStarsMeanwhileTheirCertificateHasANumber() {
        scored(CouncilMother.FIVE_STARS);
        var unnumbered =
                new DecideDossier.Said(
                        "1", DossierMother.TODAY, "A", "", "", InMemoryFiling.pdf("qd.pdf"));
        assertThatThrownBy(() ->
                        deciding(new CertificateRules(true))
                                .decide(dossier.id(), Outcome.FORWARDED, unnumbered, Cast.LAN))
                .hasMessageContaining("certificate");
        deciding.decide(dossier.id(), Outcome.FORWARDED, unnumbered, Cast.LAN);
    }

    private Certificate forwardedWithFour() {
        var id =
                deciding(new CertificateRules(true))
                        .decide(dossier.id(), Outcome.FORWARDED, SAID, Cast.LAN);
        return certificates.get(Objects.requireNonNull(id));
    }

    @Test
    void everythingThatIsMissingIsListedAtOnce() {
        scored(CouncilMother.FOUR_STARS);
        var nothing = new DecideDossier.Said(" ", null, "", "", "", null);
        assertThatThrownBy(
                        () -> deciding.decide(dossier.id(), Outcome.RECOGNISED, nothing, Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly(
                                                "certificate",
                                                "scan",
                                                "number",
                                                "signer",
                                                "decidedOn"));
        assertThat(rulings).isEmpty();
    }

    @Test
    void noDecisionIsOfTomorrow() {
        scored(CouncilMother.FOUR_STARS);
        var early = said(DossierMother.TODAY.plusDays(1), InMemoryFiling.pdf("qd.pdf"));
        assertThatThrownBy(() -> deciding.decide(dossier.id(), Outcome.RECOGNISED, early, Cast.LAN))
                .hasMessageContaining("day-between");
    }

    @Test
    void theSignedScanLiesInTheDossier() {
        scored(CouncilMother.FOUR_STARS);
        decide(Outcome.RECOGNISED);
        var scan = Objects.requireNonNull(rulings.getFirst().scan());
        assertThat(scan.fileName()).isEqualTo("quyet-dinh.pdf");
        assertThat(dossier.holds(files.get(scan.file()))).isTrue();
    }

    @Test
    void aDecisionWhoseScanIsNoneIsNotEntered() {
        scored(CouncilMother.FOUR_STARS);
        for (var wrong :
                List.of(
                        InMemoryFiling.docx("quyet-dinh.docx"),
                        InMemoryFiling.upload("quyet-dinh.pdf", "chữ thường")))
            assertThatThrownBy(() ->
                            deciding.decide(
                                    dossier.id(),
                                    Outcome.RECOGNISED,
                                    said(DossierMother.TODAY, wrong),
                                    Cast.LAN))
                    .isInstanceOfSatisfying(
                            ActionRefused.class,
                            refused ->
                                    assertThat(refused.refusals().getFirst().field())
                                            .isEqualTo("scan"));
        assertThat(rulings).isEmpty();
        assertThat(files.keepsNothing()).isTrue();
        assertThat(dossier.state()).isEqualTo(DossierState.SCORED);
    }

    private static DecideDossier.Said said(LocalDate on, Upload scan) {
        return new DecideDossier.Said("1", on, "A", "2", "", scan);
    }

    @Test
    void strangersDecideNothing() {
        scored(CouncilMother.FOUR_STARS);
        for (var stranger : List.of(Cast.NGOC, Cast.BAY, Cast.HUNG))
            assertThatThrownBy(() -> deciding.pending(dossier.id(), stranger))
                    .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deciding.pending(dossier.id(), Cast.DUNG))
                .isInstanceOf(NotFound.class);
    }

    private Certificate decide(Outcome outcome) {
        return decide(outcome, Cast.LAN);
    }

    private Certificate decide(Outcome outcome, Official by) {
        var id = deciding.decide(dossier.id(), outcome, SAID, by);
        return certificates.get(Objects.requireNonNull(id));
    }

    private void scored(SelfScore each) {
        var council = CouncilMother.appointed(dossier);
        CouncilMother.ALL.forEach(member -> CouncilMother.handIn(council, member));
        CouncilMother.layOpen(council);
        CouncilMother.conclude(council, each);
        councils.save(council);
    }

    private Rulings kept() {
        return new Rulings() {
            @Override
            public Ruling save(Ruling ruling) {
                rulings.add(ruling);
                return ruling;
            }

            @Override
            public List<Ruling> of(DossierId dossier) {
                return rulings;
            }
        };
    }
}
