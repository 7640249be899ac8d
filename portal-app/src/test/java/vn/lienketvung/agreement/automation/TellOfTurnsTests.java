package vn.lienketvung.agreement.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.PHUC;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.TellingStage;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementMother;
import vn.lienketvung.agreement.AnswerInvitation;
import vn.lienketvung.agreement.CommentDraft;
import vn.lienketvung.agreement.CommentReach;
import vn.lienketvung.agreement.CommentSubject;
import vn.lienketvung.agreement.ExchangeComments;
import vn.lienketvung.agreement.RestrictPublication;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.DomainEvents;

/**
 * For each turn, who is told and who is not: Lan and Phúc act for the lead, Minh for the partner, and nobody else
 * of the whole cast, clerks, leaders, strangers and administrators, hears of it.
 */
class TellOfTurnsTests {

    private static final String NOTICE = "agreement.notice.";

    private final TellingStage stage = new TellingStage();
    private final DomainEvents events =
            stage.heardBy(
                    new TellOfTurns(
                            stage.agreements,
                            stage.comments,
                            new AgreementNotices(stage.people, stage.notify(stage.clock))));

    @Test
    void aDeclinedInvitationIsTheTurnOfTheLeadAndItsRepetitionThatOfThePartner() {
        var agreement = stage.agreements.save(AgreementMother.inNegotiation());
        var partner = agreement.parties().get(1).organisation();
        var answering = new AnswerInvitation(stage.desk, Clearance.STRICT, events, stage.clock);

        stage.by(MINH, () -> answering.decline(agreement.id(), "Chưa bố trí được vốn", MINH));
        assertThat(stage.told()).isEqualTo(one("invitation-declined", LAN, PHUC));

        stage.by(LAN, () -> answering.askAgain(agreement.id(), partner, LAN));
        assertThat(stage.told()).isEqualTo(one("asked-again", MINH));

        stage.by(MINH, () -> answering.accept(agreement.id(), MINH));
        assertThat(stage.told()).isEqualTo(one("invitation-accepted", LAN, PHUC));
    }

    @Test
    void anInternalCommentStaysOnTheOwnSide() {
        say(AgreementMother.joined(), CommentReach.INTERNAL, null, LAN);
        assertThat(stage.told()).isEqualTo(one("commented.INTERNAL", PHUC));
    }

    @Test
    void aSharedCommentIsForTheOtherSideAndAfterSubmissionForTheReviewer() {
        say(AgreementMother.joined(), CommentReach.SHARED, null, LAN);
        assertThat(stage.told()).isEqualTo(one("commented.SHARED", MINH));

        say(AgreementMother.underReview(), CommentReach.SHARED, null, MINH);
        assertThat(stage.told()).isEqualTo(one("commented.SHARED", LAN, PHUC, KHANH));
    }

    @Test
    void whoIsAskedForAnAnswerByADayIsToldSo() {
        say(AgreementMother.joined(), CommentReach.SHARED, AgreementMother.TODAY.plusDays(3), MINH);
        assertThat(stage.told()).isEqualTo(one("commented.SHARED.answer", LAN, PHUC));
    }

    @Test
    void aRejectionIsForAllPartiesAndNotForWhoRejected() {
        var agreement = stage.agreements.save(AgreementMother.underReview());
        stage.by(
                KHANH,
                () ->
                        stage.review(events)
                                .reject(agreement.id(), "Trùng với thỏa thuận khác", KHANH));
        assertThat(stage.told()).isEqualTo(one("rejected", LAN, PHUC, MINH));
    }

    @Test
    void whatThePublicMayReadIsToldToAllPartiesButWhoDecidedIt() {
        var agreement = stage.agreements.save(AgreementMother.inForce());
        var restricting =
                new RestrictPublication(stage.desk, Clearance.STRICT, events, stage.clock);

        stage.by(LAN, () -> restricting.restrict(agreement.id(), "Giá chưa công bố", LAN));
        assertThat(stage.told()).isEqualTo(one("publication-restricted", PHUC, MINH));

        stage.by(PHUC, () -> restricting.publish(agreement.id(), "Đã công bố giá", PHUC));
        assertThat(stage.told()).isEqualTo(one("publication-opened", LAN, MINH));
    }

    private void say(
            Agreement about, CommentReach reach, @Nullable LocalDate answerBy, Official by) {
        var agreement = stage.agreements.save(about);
        var exchange =
                new ExchangeComments(
                        stage.desk, stage.comments, Clearance.STRICT, events, stage.clock);
        var draft =
                new CommentDraft(
                        CommentSubject.Kind.WHOLE, 0, "Nên nêu rõ hơn", reach, answerBy, null);
        stage.by(by, () -> exchange.say(agreement.id(), draft, by));
    }

    private static Map<String, Set<Official>> one(String what, Official... told) {
        return Map.of(NOTICE + what, Set.of(told));
    }
}
