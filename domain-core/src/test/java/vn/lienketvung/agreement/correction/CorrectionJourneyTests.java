package vn.lienketvung.agreement.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.correction.CorrectionMother.COMMITMENT;
import static vn.lienketvung.agreement.correction.CorrectionMother.PURPOSE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.agreement.CorrectWording;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.Turn;
import vn.lienketvung.agreement.WordedField;
import vn.lienketvung.agreement.WordedPlace;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class CorrectionJourneyTests {

    private static final String RIGHT = "Đưa trái cây vào hệ thống bán lẽ";

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryCorrections corrections = new InMemoryCorrections();
    private final RecordedEvents events = new RecordedEvents();
    private final Clock clock = Clock.fixed(AgreementMother.NOW, VietnamTime.ZONE);
    private final CorrectionDesk desk =
            new CorrectionDesk(new AgreementDesk(agreements, Clearance.STRICT), corrections);
    private Agreement agreement = agreements.save(AgreementMother.inForce());

    @Test
    void theOtherPartyCountersignsAndTheTextShowsTheRightWords() {
        var signed = agreement.hash();
        var id = propose(Cast.LAN, PURPOSE, RIGHT);
        assertThat(agreement.purpose()).isNotEqualTo(RIGHT);
        answer().countersign(id, 0, Cast.MINH);
        assertThat(agreement.purpose()).isEqualTo(RIGHT);
        assertThat(agreement.hash()).isEqualTo(signed);
        assertThat(agreement.history().getLast().turn()).isEqualTo(Turn.CORRECTED);
        assertThat(agreement.history().getLast().note()).isEqualTo("“lẻ” → “lẽ”");
        assertThat(agreement.correctedAt()).contains(AgreementMother.NOW);
        assertThat(events.kinds())
                .containsExactly(
                        "correction.proposed", "correction.countersigned", "agreement.corrected");
    }

    @Test
    void whateverIsCorrectedTheSignedTextIsReachedAgain() {
        agreement = agreements.save(AgreementMother.enforcedInForce());
        for (var place : WordedPlace.of(agreement)) {
            var words = place.words(agreement).orElseThrow();
            countersigned(place, words + ",");
            countersigned(place, words + ".");
        }
        var log = desk.log(agreement.id(), Cast.LAN);
        assertThat(log.made()).hasSize(2 * WordedPlace.of(agreement).size()).hasSizeGreaterThan(18);
        assertThat(log.leadsBackToSignedText()).isTrue();
        assertThat(agreement.hashWith(Map.of())).isNotEqualTo(agreement.hash());
    }

    @ParameterizedTest
    @EnumSource(WordedField.class)
    void everyFieldHasItsPlaceInATextThatStatesEverything(WordedField field) {
        var stated = AgreementMother.enforcedInForce();
        var place =
                WordedPlace.of(stated).stream()
                        .filter(each -> each.field() == field)
                        .findFirst()
                        .orElseThrow();
        assertThat(WordedPlace.named(place.key())).contains(place);
        assertThat(stated.hashWith(Map.of(place, "Khác"))).isNotEqualTo(stated.hash());
    }

    @Test
    void whatIsNoPlaceIsNotFound() {
        assertThat(WordedPlace.named("TARGET-0")).isEmpty();
        assertThat(WordedPlace.named("TITLE-99999999999")).isEmpty();
        assertThat(WordedPlace.named("")).isEmpty();
        agreement = agreements.save(AgreementMother.enforcedInForce());
        for (var place :
                List.of(
                        new WordedPlace(WordedField.MILESTONE, 0, 2),
                        new WordedPlace(WordedField.LEADER_NAME, 0, 1),
                        new WordedPlace(WordedField.PLEDGED_THING, 0)))
            assertThat(place.words(agreement)).as(place.key()).isEmpty();
        assertThatThrownBy(
                        () -> propose(Cast.LAN, new WordedPlace(WordedField.COMMITMENT, 7), "Khác"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose(Cast.LAN, new WordedPlace(WordedField.TITLE, 1), "Khác"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aChangeOfSubstanceIsToldToBeAnAnnex() {
        assertThat(
                        rulesOf(() ->
                                propose(Cast.LAN, COMMITMENT, "Mở 45 điểm bán trái cây Đồng Tháp")))
                .containsExactly("agreement.rule.correction-numbers");
        assertThat(rulesOf(() -> propose(Cast.LAN, COMMITMENT, "Mở 40 điểm bán trái cây Đồng Nai")))
                .contains("agreement.rule.correction-province");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var draft = new CorrectionDraft(PURPOSE, "cũ", "", " ", "x".repeat(201));
        assertThat(rulesOf(() -> proposing().propose(agreement.id(), draft, Cast.LAN)))
                .containsExactly(
                        "agreement.rule.correction-seen",
                        "agreement.rule.correction-words-missing",
                        "agreement.rule.correction-reason-missing",
                        "agreement.rule.too-long");
    }

    @Test
    void oneCorrectionOfAPlaceWaitsAtATime() {
        propose(Cast.LAN, PURPOSE, RIGHT);
        assertThat(rulesOf(() -> propose(Cast.MINH, PURPOSE, RIGHT + ".")))
                .containsExactly("agreement.rule.correction-open");
        propose(Cast.MINH, COMMITMENT, "Mở 40 điểm bán trái cây Đồng Tháp.");
    }

    @Test
    void onlyAPartysOfficialsProposeAndOnlyAnotherPartyCountersigns() {
        for (var each : List.of(Cast.HOA, Cast.KHANH, Cast.NGOC, Cast.HUNG))
            assertThatThrownBy(() -> propose(each, PURPOSE, RIGHT))
                    .as(each.fullName())
                    .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> propose(Cast.DUNG, PURPOSE, RIGHT)).isInstanceOf(NotFound.class);
        var id = propose(Cast.LAN, PURPOSE, RIGHT);
        for (var each : List.of(Cast.LAN, Cast.PHUC, Cast.TAM, Cast.KHANH)) {
            assertThatThrownBy(() -> answer().countersign(id, 0, each))
                    .as(each.fullName())
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> answer().refuse(id, 0, "Không", each))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> answer().withdraw(id, 0, Cast.MINH))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> answer().countersign(id, 0, Cast.DUNG))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCounterpartRefusesWithItsReasonAndTheTextStands() {
        var id = propose(Cast.LAN, PURPOSE, RIGHT);
        assertThat(rulesOf(() -> answer().refuse(id, 0, " ", Cast.MINH)))
                .containsExactly("agreement.rule.correction-answer-missing");
        answer().refuse(id, 0, "Bản giấy cũng ghi như vậy", Cast.MINH);
        assertThat(corrections.get(id).status()).isEqualTo(CorrectionStatus.REFUSED);
        assertThat(agreement.purpose()).isNotEqualTo(RIGHT);
        assertThat(rulesOf(() -> answer().countersign(id, 0, Cast.MINH)))
                .containsExactly("agreement.rule.correction-answered");
        propose(Cast.LAN, PURPOSE, RIGHT);
    }

    @Test
    void theProposerTakesItBack() {
        var id = propose(Cast.LAN, PURPOSE, RIGHT);
        answer().withdraw(id, 0, Cast.LAN);
        assertThat(corrections.get(id).status()).isEqualTo(CorrectionStatus.WITHDRAWN);
        assertThat(rulesOf(() -> answer().countersign(id, 0, Cast.MINH)))
                .containsExactly("agreement.rule.correction-answered");
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void onlyASignedTextThatHasNotEndedIsCorrected(AgreementStatus status) {
        agreement = agreements.save(AgreementMother.at(status));
        if (status == AgreementStatus.SIGNED || status == AgreementStatus.IN_FORCE) {
            countersigned(PURPOSE, RIGHT);
            assertThat(agreement.purpose()).isEqualTo(RIGHT);
        } else {
            assertThatThrownBy(() -> propose(Cast.LAN, PURPOSE, RIGHT))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void whatNobodyAnsweredLapsesWithTheEnd() {
        var id = propose(Cast.LAN, PURPOSE, RIGHT);
        AgreementMother.advance(agreement, AgreementStatus.EXPIRED, scan -> {}, () -> {});
        assertThat(rulesOf(() -> answer().countersign(id, 0, Cast.MINH)))
                .containsExactly("agreement.rule.correction-ended");
        new LapseCorrections(corrections, events, clock).lapse(agreement.id());
        assertThat(corrections.get(id).status()).isEqualTo(CorrectionStatus.LAPSED);
        new LapseCorrections(corrections, events, clock).lapse(agreement.id());
        assertThat(events.kinds()).containsOnlyOnce("correction.lapsed");
    }

    @Test
    void theSideOfTheCommitmentOrThePartyItselfCountersigns() {
        var lead = agreement.lead();
        var partner = agreement.parties().get(1);
        assertThat(counterparts(COMMITMENT, 0)).containsExactly(partner.organisation());
        assertThat(counterparts(COMMITMENT, 1)).containsExactly(lead.organisation());
        assertThat(counterparts(new WordedPlace(WordedField.BENEFIT, 1), 0))
                .containsExactly(partner.organisation());
        assertThat(counterparts(new WordedPlace(WordedField.BENEFIT, 0), 0))
                .containsExactly(partner.organisation());
        assertThat(counterparts(PURPOSE, 1)).containsExactly(lead.organisation());
        agreement = AgreementMother.enforcedInForce();
        assertThat(counterparts(new WordedPlace(WordedField.PLEDGE_PURPOSE, 0), 1))
                .containsExactly(agreement.lead().organisation());
        assertThat(counterparts(new WordedPlace(WordedField.MILESTONE, 0, 1), 0))
                .containsExactly(agreement.parties().get(1).organisation());
    }

    @Test
    void aMilestoneIsCorrectedInItsWordsAlone() {
        agreement = agreements.save(AgreementMother.enforcedInForce());
        var place = new WordedPlace(WordedField.MILESTONE, 0, 1);
        var before = agreement.commitments().getFirst().milestones();
        assertThat(rulesOf(() -> propose(Cast.LAN, place, "Mở 25 điểm")))
                .containsExactly("agreement.rule.correction-numbers");
        countersigned(place, "Mỡ  20 điểm ");
        var after = agreement.commitments().getFirst().milestones();
        assertThat(after.list().getLast().label()).isEqualTo("Mỡ 20 điểm");
        assertThat(after.list().getLast().value()).isEqualTo(before.list().getLast().value());
        assertThat(after.list().getLast().dueOn()).isEqualTo(before.list().getLast().dueOn());
        assertThat(after.list().getFirst()).isEqualTo(before.list().getFirst());
    }

    private List<OrganisationId> counterparts(WordedPlace place, int proposer) {
        return Counterparts.of(agreement, place, agreement.parties().get(proposer)).stream()
                .map(party -> party.organisation())
                .toList();
    }

    private void countersigned(WordedPlace place, String words) {
        answer().countersign(propose(Cast.LAN, place, words), 0, Cast.MINH);
    }

    private CorrectionId propose(Official by, WordedPlace place, String words) {
        var draft = CorrectionMother.draft(agreement, place, words);
        return proposing().propose(agreement.id(), draft, by);
    }

    private ProposeCorrection proposing() {
        var substance = new SubstanceOfTexts(InMemoryTerritory.cast(), clock);
        return new ProposeCorrection(desk, substance, Clearance.STRICT, events, clock);
    }

    private AnswerCorrection answer() {
        return new AnswerCorrection(
                desk, new CorrectWording(events, clock), Clearance.STRICT, events, clock);
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
