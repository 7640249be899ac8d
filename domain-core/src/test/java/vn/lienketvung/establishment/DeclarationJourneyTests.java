package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;
import static vn.lienketvung.establishment.EstablishmentMother.answers;
import static vn.lienketvung.establishment.EstablishmentMother.with;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.InMemorySignInFailures;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.RecordedEvents;

class DeclarationJourneyTests {

    private static final ConsentTextId TEXT = new ConsentTextId("declaration-vi-1");

    private static final String FROM = "192.0.2.7";

    private final InMemoryDeclarations declarations = new InMemoryDeclarations();
    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final PlainPhoneNumbers phones = new PlainPhoneNumbers();
    private final InMemorySignInFailures counts = new InMemorySignInFailures();
    private final RecordedEvents events = new RecordedEvents();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FillInDeclaration filling =
            new FillInDeclaration(
                    declarations, establishments, territory, phones, counts, events, clock);
    private final DeclareEstablishment declaring =
            new DeclareEstablishment(
                    declarations,
                    establishments,
                    territory,
                    phones,
                    new InMemoryDayExceptions(CalendarMother.days()),
                    events,
                    clock);
    private final FollowDeclaration following =
            new FollowDeclaration(establishments, declarations, phones, counts, events, clock);

    private final WithdrawDeclaration withdrawing =
            new WithdrawDeclaration(establishments, phones, counts, events, clock);

    @BeforeEach
    void aWard() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
    }

    @Test
    void aDeclarationGoesStepByStepIntoTheRegister() {
        var receipt = declaring.declare(filledIn(answers()), null);
        var entered = establishments.findByReceipt(receipt).orElseThrow();
        assertThat(entered.state()).isEqualTo(EstablishmentState.DECLARED);
        assertThat(entered.name()).isEqualTo("Hợp tác xã Xoài Mẫu");
        assertThat(entered.phone().value()).isEqualTo("+84912345678");
        assertThat(entered.sectors()).containsExactly(Sector.CROPS, Sector.PROCESSING);
        assertThat(entered.turns().getFirst().person()).isNull();
        assertThat(events.kinds()).endsWith("establishment.filled-in", "establishment.declared");
    }

    @Test
    void whoeverSpeaksForABodyThatHasAnAccountEntersItOnceUnderItsOwnNumber() {
        var own = Cast.BAY.organisation().value();
        var receipt = declaring.declare(filledIn(answers()), Cast.BAY);
        assertThat(establishments.findByReceipt(receipt).orElseThrow().id().value()).isEqualTo(own);
        var other = declaring.declare(filledIn(with(Question.TAX_CODE, "0190000090")), Cast.BAY);
        assertThat(establishments.findByReceipt(other).orElseThrow().id().value())
                .isNotEqualTo(own);
    }

    @Test
    void theCommuneHasThreeWorkingDays() {
        var receipt = declaring.declare(filledIn(answers()), null);
        assertThat(establishments.findByReceipt(receipt).orElseThrow().dueOn())
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void nothingIsKeptOfSomebodyWhoDoesNotAgree() {
        assertThatThrownBy(() -> filling.start(answers(), null, FROM))
                .hasMessageContaining("consent-missing");
        assertThat(events.all()).isEmpty();
    }

    @Test
    void aStepWithSomethingWrongIsNotKept() {
        var id = filling.start(answers(), TEXT, FROM);
        assertThatThrownBy(() ->
                        filling.answer(
                                id, DeclarationStep.WORK, with(Question.TAX_CODE, "0100233480")))
                .hasMessageContaining("tax-code-wrong");
        assertThat(filling.open(id).answers().to(Question.TAX_CODE)).isNull();
    }

    @Test
    void aDeclarationIsSentOnceAndNotBeforeItIsComplete() {
        var id = filling.start(answers(), TEXT, FROM);
        assertThatThrownBy(() -> declaring.declare(id, null))
                .hasMessageContaining("province-missing")
                .hasMessageContaining("phone-missing");
        var whole = filledIn(answers());
        declaring.declare(whole, null);
        assertThatThrownBy(() -> declaring.declare(whole, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aTaxCodeThatIsKnownIsRefusedWithoutSayingWhose() {
        declaring.declare(filledIn(answers()), null);
        assertThatThrownBy(() -> filledIn(answers()))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .singleElement()
                                        .satisfies(refusal -> {
                                            assertThat(refusal.rule()).endsWith("tax-code-known");
                                            assertThat(refusal.arguments()).isEmpty();
                                        }));
    }

    @Test
    void aDissolvedEstablishmentFreesItsTaxCode() {
        establishments.save(EstablishmentMother.at(EstablishmentState.DISSOLVED));
        assertThat(declaring.declare(filledIn(answers()), null)).isNotNull();
    }

    @Test
    void whatWasSentBackIsMendedUnderTheSameReceipt() {
        var receipt = declaring.declare(filledIn(answers()), null);
        var entered = establishments.findByReceipt(receipt).orElseThrow();
        assertThatThrownBy(() -> following.mend(receipt.shown(), "0912345678", FROM))
                .hasMessageContaining("not-now");
        EstablishmentMother.move(entered, EstablishmentMove.SEND_BACK);
        assertThat(following.mend(receipt.shown(), "0900000000", FROM)).isEmpty();
        var id = following.mend(receipt.shown(), "0912 345 678", FROM).orElseThrow();
        assertThat(filling.open(id).answers().given())
                .containsAllEntriesOf(with(Question.PHONE, "0912345678").given());
        filling.answer(id, DeclarationStep.BODY, with(Question.NAME, "Hợp tác xã Xoài Mới"));
        filling.answer(id, DeclarationStep.WORK, answers());
        assertThat(declaring.declare(id, Cast.LAN)).isEqualTo(receipt);
        assertThat(entered.name()).isEqualTo("Hợp tác xã Xoài Mới");
        assertThat(entered.state()).isEqualTo(EstablishmentState.DECLARED);
        assertThat(entered.turns().getLast().person()).isEqualTo(Cast.LAN.fullName());
    }

    @Test
    void whatNobodyHasConfirmedIsTakenBackByWhoKnowsCodeAndNumber() {
        var receipt = declaring.declare(filledIn(answers()), null);
        assertThat(withdrawing.withdraw(receipt.shown(), "0900000000", FROM)).isFalse();
        assertThat(withdrawing.withdraw("AAAAA-AAAAA", "0912345678", FROM)).isFalse();
        assertThat(withdrawing.withdraw(receipt.shown(), "0912 345 678", FROM)).isTrue();
        assertThat(establishments.findByReceipt(receipt)).isEmpty();
        assertThat(events.kinds()).endsWith("establishment.withdrawn");
        assertThat(withdrawing.withdraw(receipt.shown(), "0912345678", FROM)).isFalse();
    }

    @Test
    void whatWasConfirmedStays() {
        var receipt = declaring.declare(filledIn(answers()), null);
        var entered = establishments.findByReceipt(receipt).orElseThrow();
        EstablishmentMother.move(entered, EstablishmentMove.SEND_BACK);
        assertThat(WithdrawDeclaration.isOpen(entered)).isTrue();
        EstablishmentMother.move(entered, EstablishmentMove.DECLARE_AGAIN);
        EstablishmentMother.move(entered, EstablishmentMove.CONFIRM);
        assertThat(WithdrawDeclaration.isOpen(entered)).isFalse();
        assertThatThrownBy(() -> withdrawing.withdraw(receipt.shown(), "0912345678", FROM))
                .hasMessageContaining("confirmed-before");
        assertThat(establishments.findByReceipt(receipt)).isPresent();
    }

    @Test
    void aReceiptIsReadAsPeopleTypeIt() {
        var receipt = declaring.declare(filledIn(answers()), null);
        assertThat(following.look(" " + receipt.shown().toLowerCase() + " ", FROM)).isPresent();
        assertThat(following.look("AAAAA-AAAAA", FROM)).isEmpty();
        assertThat(following.look("x", FROM)).isEmpty();
    }

    @Test
    void guessingAndFloodingEnd() {
        for (int i = 0; i < FollowDeclaration.MOST_LOOKED; i++) following.look("AAAAA-AAAAA", FROM);
        assertThatThrownBy(() -> following.look("AAAAA-AAAAA", FROM))
                .hasMessageContaining("too-often");
        assertThat(following.look("AAAAA-AAAAA", "192.0.2.8")).isEmpty();
        for (int i = 0; i < FollowDeclaration.MOST_MENDED; i++)
            following.mend("AAAAA-AAAAA", "0912345678", FROM);
        assertThatThrownBy(() -> following.mend("AAAAA-AAAAA", "0912345678", FROM))
                .hasMessageContaining("too-often");
        for (int i = 0; i < FillInDeclaration.MOST_STARTED; i++)
            filling.start(answers(), TEXT, FROM);
        assertThatThrownBy(() -> filling.start(answers(), TEXT, FROM))
                .hasMessageContaining("too-often");
    }

    @Test
    void whatNobodyGoesOnWithIsForgotten() {
        var id = filledIn(answers());
        var soon = Clock.offset(clock, ForgetDeclarations.KEPT.minus(Duration.ofHours(1)));
        assertThat(
                        new ForgetDeclarations(declarations, new InMemoryEmailProofs(), soon)
                                .forgetUnfinished())
                .isZero();
        var later = Clock.offset(clock, ForgetDeclarations.KEPT.plus(Duration.ofHours(1)));
        assertThat(
                        new ForgetDeclarations(declarations, new InMemoryEmailProofs(), later)
                                .forgetUnfinished())
                .isEqualTo(1);
        assertThatThrownBy(() -> filling.open(id)).isInstanceOf(NotFound.class);
    }

    private DeclarationId filledIn(Answers answers) {
        var id = filling.start(answers, TEXT, FROM);
        for (var step : DeclarationStep.values()) filling.answer(id, step, answers);
        return id;
    }
}
