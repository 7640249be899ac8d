package vn.lienketvung.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.agreement.AgreementMother.NOW;
import static vn.lienketvung.agreement.AgreementMother.TODAY;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.VietnamTime;

class ExchangeCommentsTests {

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final RecordedEvents events = new RecordedEvents();
    private final ExchangeComments exchange =
            new ExchangeComments(
                    new AgreementDesk(agreements, Clearance.STRICT),
                    new InMemoryComments(),
                    Clearance.STRICT,
                    events,
                    Clock.fixed(NOW, VietnamTime.ZONE));
    private final Agreement agreement = agreements.save(AgreementMother.inNegotiation());

    @Test
    void aCommentQuotesThePartItIsAbout() {
        say(CommentSubject.Kind.COMMITMENT, 1, null, Cast.MINH);

        assertThat(exchange.on(agreement.id(), Cast.LAN))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.subject().words()).startsWith("Mở 40 điểm bán");
                    assertThat(comment.hash()).isEqualTo(agreement.hash());
                });
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var bare =
                new CommentDraft(
                        CommentSubject.Kind.CLAUSE, 9, " ", null, TODAY.minusDays(1), null);
        assertThatThrownBy(() -> exchange.say(agreement.id(), bare, Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("about", "body", "reach", "answerBy"));
    }

    @Test
    void onlyTheAuthorCorrectsAndTheCorrectionKeepsSubjectAndReach() {
        var first = say(CommentSubject.Kind.CLAUSE, 1, null, Cast.LAN);
        say(CommentSubject.Kind.WHOLE, 0, first, Cast.LAN);

        var corrected = exchange.on(agreement.id(), Cast.LAN).getLast();
        assertThat(corrected.subject().kind()).isEqualTo(CommentSubject.Kind.CLAUSE);
        assertThat(corrected.corrects()).isEqualTo(first);
        assertThatThrownBy(() -> say(CommentSubject.Kind.WHOLE, 0, first, Cast.MINH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyLooksOnSaysNothing() {
        var submitted = agreements.save(AgreementMother.submitted());
        assertThatThrownBy(() ->
                        exchange.say(
                                submitted.id(),
                                new CommentDraft(
                                        CommentSubject.Kind.WHOLE,
                                        0,
                                        "Góp ý",
                                        CommentReach.SHARED,
                                        null,
                                        null),
                                Cast.NGOC))
                .isInstanceOf(NotPermitted.class);
    }

    private CommentId say(CommentSubject.Kind about, int number, CommentId corrects, Official by) {
        var draft =
                new CommentDraft(
                        about, number, "Nên nêu rõ hơn", CommentReach.SHARED, TODAY, corrects);
        return exchange.say(agreement.id(), draft, by);
    }
}
