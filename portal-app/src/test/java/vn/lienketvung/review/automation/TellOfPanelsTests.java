package vn.lienketvung.review.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.agreement.AgreementMother.TODAY;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.VINH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.TellingStage;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.review.CastVote;
import vn.lienketvung.review.ConcludeReview;
import vn.lienketvung.review.Conclusion;
import vn.lienketvung.review.NamePanel;
import vn.lienketvung.review.PanelDesk;
import vn.lienketvung.review.PanelSettings;
import vn.lienketvung.review.Verdict;
import vn.lienketvung.shared.DomainEvents;

/** A panel from its naming to its conclusion: its members hear of it, the parties hear nothing from it. */
class TellOfPanelsTests {

    private static final Official THANH = reviewer("Đoàn Chí Thành");
    private static final Official UYEN = reviewer("Từ Mai Uyên");

    private final TellingStage stage = new TellingStage();
    private final DomainEvents events =
            stage.heardBy(
                    new TellOfPanels(stage.agreements, stage.panels, stage.notify(stage.clock)));
    private final PanelDesk desk =
            new PanelDesk(stage.desk, stage.panels, stage.panels, PanelSettings.DEFAULT);
    private final NamePanel naming =
            new NamePanel(desk, stage.review(events), Clearance.STRICT, events, stage.clock);
    private final CastVote voting = new CastVote(desk, Clearance.STRICT, events, stage.clock);
    private Agreement agreement;

    @BeforeEach
    void named() {
        stage.panels.with(KHANH, VINH, THANH, UYEN);
        stage.hire(THANH);
        stage.hire(UYEN);
        agreement = stage.agreements.save(AgreementMother.submitted());
        stage.by(
                KHANH,
                () ->
                        naming.name(
                                agreement.id(),
                                List.of(id(KHANH), id(VINH), id(THANH)),
                                id(KHANH),
                                TODAY.plusDays(10),
                                KHANH));
        assertThat(stage.told())
                .as("not whoever named them")
                .isEqualTo(Map.of("review.notice.named", Set.of(VINH, THANH)));
    }

    @Test
    void aVacantSeatIsTheTurnOfWhoNamedThePanelAndTheReplacementHearsOfTheSeat() {
        stage.by(VINH, () -> voting.recuse(agreement.id(), "Từng tham gia dự án", VINH));
        assertThat(stage.told()).isEqualTo(Map.of("review.notice.recused", Set.of(KHANH)));

        stage.by(KHANH, () -> naming.replace(agreement.id(), seat(VINH), id(UYEN), KHANH));
        assertThat(stage.told()).isEqualTo(Map.of("review.notice.named", Set.of(UYEN)));
    }

    @Test
    void theLastOpinionIsTheTurnOfTheChairAndTheConclusionIsForThoseWhoStillSit() {
        stage.by(VINH, () -> voting.recuse(agreement.id(), "Từng tham gia dự án", VINH));
        stage.by(KHANH, () -> naming.replace(agreement.id(), seat(VINH), id(UYEN), KHANH));
        vote(KHANH);
        vote(THANH);
        stage.told();
        vote(UYEN);
        assertThat(stage.told()).isEqualTo(Map.of("review.notice.all-voted", Set.of(KHANH)));

        stage.by(
                KHANH,
                () ->
                        new ConcludeReview(
                                        desk,
                                        stage.review(events),
                                        Clearance.STRICT,
                                        events,
                                        stage.clock)
                                .reject(
                                        agreement.id(),
                                        Conclusion.of("Trùng lặp", "05/BB-HĐTĐ"),
                                        KHANH));
        assertThat(stage.told())
                .isEqualTo(Map.of("review.notice.concluded.REJECT", Set.of(THANH, UYEN)));
    }

    private void vote(Official by) {
        stage.by(by, () -> voting.vote(agreement.id(), Verdict.REJECT, "Trùng lặp", by));
    }

    private UUID seat(Official official) {
        return stage.panels.of(agreement.id()).getLast().memberFor(official).orElseThrow().id();
    }

    private static UUID id(Official official) {
        return official.account().value();
    }

    private static Official reviewer(String name) {
        return new Official(
                AccountId.random(),
                name,
                VINH.position(),
                VINH.organisation(),
                VINH.organisationName(),
                VINH.organisationKind(),
                null,
                VINH.grants(),
                VINH.sight());
    }
}
