package vn.lienketvung.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.council.CouncilMother.ALL;
import static vn.lienketvung.council.CouncilMother.CHAIR;
import static vn.lienketvung.council.CouncilMother.CHECKER;
import static vn.lienketvung.council.CouncilMother.FIVE_STARS;
import static vn.lienketvung.council.CouncilMother.FOURTH;
import static vn.lienketvung.council.CouncilMother.FOUR_STARS;
import static vn.lienketvung.council.CouncilMother.LOWER_FOUR;
import static vn.lienketvung.council.CouncilMother.POOR;
import static vn.lienketvung.council.CouncilMother.SECOND;
import static vn.lienketvung.council.CouncilMother.THIRD;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.dossier.DossierCourse;
import vn.lienketvung.dossier.DossierMother;
import vn.lienketvung.dossier.DossierState;
import vn.lienketvung.dossier.InMemoryDossiers;
import vn.lienketvung.dossier.Sections;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.ocop.CouncilRules;
import vn.lienketvung.ocop.CriteriaMother;
import vn.lienketvung.ocop.Criterion;
import vn.lienketvung.ocop.InMemoryCriteriaSets;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.ocop.StarBand;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

class CouncilJourneyTests {

    private final Clock clock = Clock.fixed(DossierMother.NOW, ZoneOffset.UTC);
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryScoreSheets sheets = new InMemoryScoreSheets();
    private final InMemoryCriteriaSets sets = new InMemoryCriteriaSets();
    private final RecordedEvents events = new RecordedEvents();
    private final CouncilDesk desk =
            new CouncilDesk(
                    dossiers,
                    councils,
                    sets,
                    new CountScores(sheets, CouncilRules.DEFAULT),
                    Clearance.STRICT);
    private final FindCandidates finding =
            new FindCandidates(desk, CouncilMother.people(), Clearance.STRICT);
    private final ConveneCouncil convening = new ConveneCouncil(finding, councils, events, clock);
    private final ScoreProduct scoring =
            new ScoreProduct(desk, sheets, Clearance.STRICT, events, clock);
    private final LeadCouncil leading =
            new LeadCouncil(
                    desk,
                    new DossierCourse(dossiers, events, clock),
                    Clearance.STRICT,
                    events,
                    clock);
    private final Dossier dossier = DossierMother.at(DossierState.IN_COUNCIL);

    @BeforeEach
    void anAcceptedDossier() {
        sets.add(CriteriaMother.rice());
        dossiers.save(dossier);
    }

    @Test
    void membersSeeWhatHasStayedTheSameSinceTheDossierBefore() {
        var former = dossiers.save(DossierMother.at(DossierState.RECOGNISED));
        var renewal = dossiers.save(DossierMother.renewal(former));
        DossierMother.changeB2(renewal);
        DossierMother.way(DossierState.IN_COUNCIL)
                .forEach(move -> DossierMother.move(renewal, move));
        councils.save(CouncilMother.appointed(renewal));
        var opened = desk.open(renewal.id(), SECOND);
        assertThat(Sections.of(opened.set()))
                .filteredOn(section -> !opened.isUnchanged(section))
                .extracting(Criterion::code)
                .contains("B2")
                .doesNotContain("A1");
        var first = desk.open(dossier.id(), Cast.LAN);
        assertThat(Sections.of(first.set())).noneMatch(first::isUnchanged);
    }

    @Test
    void theOfficeSeesWhoMustNotSitInIt() {
        assertThat(finding.candidates(dossier.id(), Cast.LAN))
                .extracting(FindCandidates.Candidate::interest)
                .containsExactly(null, null, null, null, Interest.WORKED_ON);
        assertThatThrownBy(() -> appoint(CHAIR, SECOND, CHECKER)).hasMessageContaining("interest");
        assertThat(councils.findFor(dossier.id())).isEmpty();
    }

    @Test
    void aCouncilHasOneChairAndThreeMembersAtLeast() {
        assertThatThrownBy(() -> appoint(CHAIR, SECOND)).hasMessageContaining("too-few");
        assertThatThrownBy(() -> convening.appoint(dossier.id(), accounts(ALL), null, Cast.LAN))
                .hasMessageContaining("one-chair");
        assertThatThrownBy(() -> convening.appoint(dossier.id(), Set.of(), null, Cast.LAN))
                .hasMessageContaining("nobody");
        assertThat(councils.findFor(dossier.id())).isEmpty();
    }

    @Test
    void onlyTheOfficeOfTheProvinceAppoints() {
        var stranger = accounts(ALL);
        assertThatThrownBy(
                        () -> convening.appoint(dossier.id(), stranger, CHAIR.account(), Cast.DUNG))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> convening.appoint(dossier.id(), stranger, CHAIR.account(), Cast.HUNG))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoDoesNotSitInItNeitherScoresNorLeads() {
        appoint(CHAIR, SECOND, THIRD);
        assertThatThrownBy(() -> scoring.sheet(dossier.id(), FOURTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scoring.sheet(dossier.id(), Cast.LAN))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> leading.layOpen(dossier.id(), SECOND))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void theSheetsLieOpenWithTheLastOne() {
        appointAll();
        handIn(FOUR_STARS, CHAIR, SECOND, THIRD);
        assertThat(opened().result()).isNull();
        handIn(FOUR_STARS, FOURTH);
        var result = Objects.requireNonNull(opened().result());
        assertThat(result.mean()).isEqualByComparingTo("85");
        assertThat(result.band()).isEqualTo(StarBand.FOUR);
        assertThatThrownBy(() -> handIn(FOUR_STARS, FOURTH)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void aDraftIsKeptAndWhatIsMissingIsListed() {
        appointAll();
        var some = new SelfScore(Map.of("A1a", 2, "B9", 1), Set.of("C3", "X"));
        scoring.keep(dossier.id(), some, "Chưa xong", SECOND);
        assertThat(scoring.sheet(dossier.id(), SECOND).score())
                .isEqualTo(new SelfScore(Map.of("A1a", 2), Set.of("C3")));
        assertThatThrownBy(() -> scoring.handIn(dossier.id(), some, "", SECOND))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(each -> each.field())
                                        .containsExactly(
                                                "rows[1].choice",
                                                "rows[2].choice",
                                                "rows[3].choice",
                                                "rows[4].choice"));
    }

    @Test
    void theChairGoesOnWithAQuorumThatHasHandedIn() {
        appointAll();
        handIn(FOUR_STARS, SECOND, THIRD, FOURTH);
        assertThatThrownBy(() -> leading.layOpen(dossier.id(), CHAIR))
                .hasMessageContaining("no-quorum");
        handInLast();
        assertThat(opened().appointed().state()).isEqualTo(CouncilState.LAID_OPEN);
    }

    @Test
    void whoIsLateDoesNotScoreAfterTheSheetsWereLaidOpen() {
        appointAll();
        handIn(FOUR_STARS, CHAIR, SECOND);
        assertThatThrownBy(() -> leading.layOpen(dossier.id(), CHAIR))
                .hasMessageContaining("no-quorum");
        handIn(LOWER_FOUR, THIRD);
        leading.layOpen(dossier.id(), CHAIR);
        assertThatThrownBy(() -> handIn(FOUR_STARS, FOURTH)).hasMessageContaining("not-now");
        leading.conclude(dossier.id(), CHAIR);
        assertThat(opened().appointed().mean()).isEqualByComparingTo("81.67");
        assertThat(dossier.state()).isEqualTo(DossierState.SCORED);
    }

    @Test
    void totalsThatLieFarApartAreDiscussedAndScoredAgain() {
        appointAll();
        handIn(FIVE_STARS, CHAIR, SECOND, THIRD);
        handIn(LOWER_FOUR, FOURTH);
        assertThatThrownBy(() -> leading.conclude(dossier.id(), CHAIR))
                .hasMessageContaining("must-discuss");
        assertThatThrownBy(() -> leading.discuss(dossier.id(), " ", CHAIR))
                .hasMessageContaining("minutes-missing");
        leading.discuss(dossier.id(), "Đã xem lại minh chứng A1a", CHAIR);
        assertThat(opened().appointed().round()).isEqualTo(2);
        assertThat(scoring.sheet(dossier.id(), FOURTH).score()).isEqualTo(LOWER_FOUR);
        handIn(FIVE_STARS, CHAIR, SECOND, THIRD);
        handIn(LOWER_FOUR, FOURTH);
        leading.conclude(dossier.id(), CHAIR);
        assertThat(opened().appointed().mean()).isEqualByComparingTo("93.75");
        assertThat(sheets.handedIn(opened().appointed().id(), 1)).hasSize(4);
    }

    @Test
    void totalsCloseTogetherAreNotDiscussed() {
        appointAll();
        handIn(FOUR_STARS, CHAIR, SECOND, THIRD);
        handIn(LOWER_FOUR, FOURTH);
        assertThatThrownBy(() -> leading.discuss(dossier.id(), "Trao đổi", CHAIR))
                .hasMessageContaining("not-apart");
        leading.conclude(dossier.id(), CHAIR);
        assertThat(opened().appointed().mean()).isEqualByComparingTo("82.5");
    }

    @Test
    void whoDeclaresAnInterestIsOut() {
        appointAll();
        assertThatThrownBy(() -> scoring.leave(dossier.id(), " ", FOURTH))
                .hasMessageContaining("say-why");
        scoring.leave(dossier.id(), "Người nhà góp vốn", FOURTH);
        assertThatThrownBy(() -> scoring.sheet(dossier.id(), FOURTH)).isInstanceOf(NotFound.class);
        handIn(FOUR_STARS, CHAIR, SECOND, THIRD);
        assertThat(opened().appointed().state()).isEqualTo(CouncilState.LAID_OPEN);
    }

    @Test
    void whoHasHandedInDoesNotLeave() {
        appointAll();
        handIn(FOUR_STARS, FOURTH);
        assertThatThrownBy(() -> scoring.leave(dossier.id(), "Người nhà góp vốn", FOURTH))
                .hasMessageContaining("handed-in");
    }

    @Test
    void aNewChairIsAppointedForOneWhoLeft() {
        appoint(CHAIR, SECOND, THIRD);
        scoring.leave(dossier.id(), "Người nhà góp vốn", CHAIR);
        assertThatThrownBy(() ->
                        convening.appoint(dossier.id(), accounts(List.of(FOURTH)), null, Cast.LAN))
                .hasMessageContaining("one-chair");
        convening.appoint(dossier.id(), accounts(List.of(FOURTH)), FOURTH.account(), Cast.LAN);
        assertThat(desk.open(dossier.id(), FOURTH).rights(FOURTH).isChair()).isTrue();
        assertThatThrownBy(() -> appoint(CHAIR)).hasMessageContaining("no-candidate");
    }

    @Test
    void aFloorThatMostSheetsMissCapsTheStars() {
        appointAll();
        // 10 + 20, 25, 20 and 15: 90 points, but five stars ask for 20 in A1a.
        var capped =
                new SelfScore(Map.of("A1a", 2, "A1b", 2, "B2", 3, "C3", 2, "C4a", 2), Set.of("C3"));
        handIn(capped, CHAIR, SECOND, THIRD);
        handIn(FIVE_STARS, FOURTH);
        var result = Objects.requireNonNull(opened().result());
        assertThat(result.byPoints()).isEqualTo(StarBand.FIVE);
        assertThat(result.band()).isEqualTo(StarBand.FOUR);
        assertThat(result.cappingCriteria()).extracting(each -> each.code()).containsExactly("A1a");
    }

    @Test
    void aConditionThatMostSheetsMissLeavesNothingToRecognise() {
        appointAll();
        var without = new SelfScore(FOUR_STARS.chosen(), Set.of());
        handIn(without, CHAIR, SECOND, THIRD);
        handIn(FOUR_STARS, FOURTH);
        var result = Objects.requireNonNull(opened().result());
        assertThat(result.missedConditions()).hasSize(1);
        assertThat(result.band().isCertified()).isFalse();
    }

    @Test
    void poorSheetsGiveNoCertificate() {
        appointAll();
        handIn(POOR, CHAIR, SECOND, THIRD, FOURTH);
        leading.conclude(dossier.id(), CHAIR);
        assertThat(opened().appointed().band()).isEqualTo(StarBand.ONE);
        assertThat(events.kinds())
                .containsSubsequence(
                        "council.appointed",
                        "council.handed-in",
                        "council.lay-open",
                        "council.conclude",
                        "dossier.score");
    }

    private void handInLast() {
        handIn(FOUR_STARS, CHAIR);
    }

    private void appointAll() {
        appoint(ALL.toArray(Official[]::new));
    }

    private void appoint(Official... members) {
        convening.appoint(dossier.id(), accounts(List.of(members)), members[0].account(), Cast.LAN);
    }

    private void handIn(SelfScore score, Official... members) {
        for (var member : members) scoring.handIn(dossier.id(), score, "", member);
    }

    private CouncilDesk.Opened opened() {
        return desk.open(dossier.id(), CHAIR);
    }

    private static Set<AccountId> accounts(List<Official> members) {
        return members.stream().map(Official::account).collect(Collectors.toSet());
    }
}
