package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.InMemoryAgreements;
import vn.lienketvung.evidence.InMemoryFiling;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Leaders;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

/** The use cases of one commitment on repositories in memory, at whatever day a test wants. */
final class CommitmentStage {

    final InMemoryCommitments commitments = new InMemoryCommitments();
    final List<DomainEvent> events = new ArrayList<>();
    final List<Leaders.Leader> leaders = new ArrayList<>();
    final CommitmentId id;

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final Clearance strict = Clearance.STRICT;
    private final CommitmentDesk desk =
            new CommitmentDesk(
                    commitments,
                    new AgreementDesk(agreements, strict),
                    LocalDate::plusDays,
                    CommitmentTimes.USUAL);
    private Clock clock = Clock.fixed(NOW, VietnamTime.ZONE);

    CommitmentStage() {
        this(AgreementMother.inForce());
    }

    CommitmentStage(Agreement agreement) {
        agreements.save(agreement);
        List.of(
                        OrganisationMother.DONG_THAP_COMMITTEE,
                        OrganisationMother.DONG_THAP_TRADE,
                        OrganisationMother.HO_CHI_MINH_TRADE,
                        OrganisationMother.LAM_DONG_TRADE)
                .forEach(organisations::save);
        new ActivateCommitments(agreements, commitments, events::add, clock)
                .activate(agreement.id());
        id = commitments.of(agreement.id()).getFirst().id();
    }

    Commitment commitment() {
        return commitments.get(id);
    }

    void daysPass(long days) {
        clock = Clock.offset(clock, Duration.ofDays(days));
    }

    ProposeChange proposing() {
        return new ProposeChange(desk, organisations, strict, events::add, clock);
    }

    AnswerProposal answering() {
        return new AnswerProposal(desk, organisations, strict, events::add, clock);
    }

    DeclareNotKept declaring() {
        return new DeclareNotKept(desk, CommitmentTimes.USUAL, strict, events::add, clock);
    }

    ClaimCommitment claiming() {
        return new ClaimCommitment(desk, body -> leaders, strict, events::add, clock);
    }

    DecideClaim deciding() {
        return new DecideClaim(desk, strict, events::add, clock);
    }

    void report(String value) {
        new ReportProgress(desk, new InMemoryFiling().filing(clock), strict, events::add, clock)
                .report(
                        id,
                        new ProgressEntry(
                                new BigDecimal(value),
                                VietnamTime.today(clock),
                                "Đã làm",
                                EvidenceKind.CONTRACT,
                                InMemoryFiling.pdf("hop-dong.pdf")),
                        Cast.LAN);
    }

    void claimed() {
        report("40");
        claiming().claim(id, ClaimScope.TARGET_REACHED, "Đủ", Cast.LAN);
    }

    static void refused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                org.assertj.core.api.Assertions.assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }

    static void notPermitted(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NotPermitted.class);
    }

    static void notFound(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NotFound.class);
    }
}
