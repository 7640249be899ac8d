package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.agreement.PaperMother;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** What the papers of an older agreement say of a commitment is its first value, and nobody's report. */
class KnownFromPaperTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryCommitments commitments = new InMemoryCommitments();
    private final List<DomainEvent> events = new ArrayList<>();

    @Test
    void theLastKnownValueIsTheFirstReportWithItsDayAndItsPaper() {
        var commitment = activated(PaperMother.inForce());
        var known = commitment.latest().orElseThrow();
        assertThat(known.value()).isEqualByComparingTo("12");
        assertThat(known.asOf()).isEqualTo(PaperMother.SIGNED_ON.plusYears(1));
        assertThat(known.isFromPaper()).isTrue();
        assertThat(known.note()).isEqualTo("07/CTr-UBND");
        assertThat(known.reportedByAccount()).isEqualTo(Cast.LAN.account().value());
        assertThat(commitment.history())
                .extracting(CommitmentHistoryEntry::turn)
                .containsExactly(CommitmentTurn.ACTIVATED, CommitmentTurn.KNOWN_FROM_PAPER);
        assertThat(events).hasAtLeastOneElementOfType(CommitmentEvent.KnownFromPaper.class);
        assertThat(events).doesNotHaveAnyElementsOfTypes(CommitmentEvent.ProgressReported.class);
    }

    @Test
    void itIsNoNewsOfToday() {
        var commitment = activated(PaperMother.inForce());
        assertThat(commitment.changedAt()).isEqualTo(commitment.beganAt());
    }

    @Test
    void anAgreementDraftedHereBringsNoValueAlong() {
        assertThat(activated(AgreementMother.inForce()).latest()).isEmpty();
    }

    @Test
    void itAloneDoesNotCarryAClaim() {
        var commitment = activated(PaperMother.inForce());
        assertThat(ClaimRule.problemsOf(commitment))
                .extracting(Refusal::rule)
                .contains("commitment.rule.no-outcome-evidence");
    }

    @Test
    void whoEnteredThePaperHasReportedNothingAndMayDecideLater() {
        var commitment = activated(PaperMother.inForce());
        CommitmentMother.report(commitment, "40", file -> {});
        CommitmentMother.claim(commitment);
        assertThat(new CommitmentRights(commitment, Cast.MINH).mayDecide()).isTrue();
        assertThat(commitment.reports()).extracting(ProgressReport::isFromPaper).contains(true);
        assertThat(commitment.reports().getLast().isFromPaper()).isFalse();
        assertThat(commitment.reports().getLast().asOf()).isEqualTo(TODAY);
    }

    private Commitment activated(Agreement agreement) {
        agreements.save(agreement);
        new ActivateCommitments(
                        agreements, commitments, events::add, Clock.fixed(NOW, VietnamTime.ZONE))
                .activate(agreement.id());
        return commitments.of(agreement.id()).getFirst();
    }
}
