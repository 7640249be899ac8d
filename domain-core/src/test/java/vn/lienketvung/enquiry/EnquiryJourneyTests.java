package vn.lienketvung.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.lienketvung.enquiry.EnquiryMother.NOW;
import static vn.lienketvung.enquiry.EnquiryMother.TERMS;
import static vn.lienketvung.enquiry.EnquiryMother.TODAY;
import static vn.lienketvung.enquiry.EnquiryMother.agreeing;
import static vn.lienketvung.enquiry.EnquiryMother.said;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienketvung.calendar.CalendarMother;
import vn.lienketvung.calendar.InMemoryDayExceptions;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.establishment.PlainPhoneNumbers;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.InMemorySignInFailures;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;

class EnquiryJourneyTests {

    private static final String FROM = "192.0.2.7";

    private final InMemoryEnquiries enquiries = new InMemoryEnquiries();
    private final InMemoryEnquiryContacts contacts = new InMemoryEnquiryContacts();
    private final InMemoryAskedProducts products = new InMemoryAskedProducts();
    private final InMemorySignInFailures counts = new InMemorySignInFailures();
    private final RecordedEvents events = new RecordedEvents();
    private final Map<EnquiryId, ClosingReason> orphans = new LinkedHashMap<>();
    private final InMemoryDayExceptions days = new InMemoryDayExceptions(CalendarMother.days());
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AskProducer asking =
            new AskProducer(
                    new EnquiryCounter(products, new InMemoryWorkingPeople().hire(Cast.BAY)),
                    enquiries,
                    contacts,
                    new PlainPhoneNumbers(),
                    days,
                    TERMS,
                    counts,
                    events,
                    clock);
    private final EnquiryDesk desk =
            new EnquiryDesk(enquiries, contacts, products, Clearance.STRICT);
    private final AnswerEnquiry answering =
            new AnswerEnquiry(desk, contacts, new PlainPhoneNumbers(), events, clock);
    private final FollowEnquiry following =
            new FollowEnquiry(enquiries, contacts, counts, events, clock);
    private String address;

    @BeforeEach
    void aProductOfACooperative() {
        var maker = Cast.BAY.organisation().value();
        address = products.show(EnquiryMother.product(UUID.randomUUID(), maker));
    }

    @Test
    void aBuyerAsksAndTheProducerHasSevenWorkingDays() {
        var enquiry = asked();
        assertThat(enquiry.state()).isEqualTo(EnquiryState.OPEN);
        assertThat(enquiry.remindOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(enquiry.dueOn()).isEqualTo(TODAY.plusDays(11));
        assertThat(enquiry.buyer()).isEqualTo(new Introduction(BuyerKind.RETAILER, "Cửa hàng Mẫu"));
        assertThat(enquiry.news()).isEqualTo(BuyerNews.ASKED);
        assertThat(contacts.of(enquiry.id(), EnquirySide.BUYER))
                .contains(
                        new ContactDetails(
                                "Người Hỏi",
                                "Cửa hàng Mẫu",
                                "+84912345678",
                                "nguoi.hoi@example.vn"));
        assertThat(events.kinds()).containsExactly("enquiry.asked");
    }

    @Test
    void theProducerReadsTheBuyersContactOnceItAgreed() {
        var enquiry = asked();
        var before = desk.open(enquiry.id(), Cast.BAY);
        assertThat(before.buyer()).isNull();
        assertThat(follow(enquiry).producer()).isNull();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        var after = desk.open(enquiry.id(), Cast.BAY);
        assertThat(after.buyer().phone()).isEqualTo("+84912345678");
        assertThat(follow(enquiry).producer())
                .isEqualTo(
                        new ContactDetails(
                                "Người Bán",
                                "Hợp tác xã Mẫu",
                                "+84987654321",
                                "nguoi.ban@example.vn"));
        assertThat(enquiry.quote().price()).isEqualByComparingTo("42000");
        assertThat(events.kinds()).endsWith("enquiry.agreed");
    }

    @Test
    void aProducerThatDeclinesNeverReadsTheContact() {
        var enquiry = asked();
        answering.decline(enquiry.id(), DeclineReason.TOO_LITTLE, null, Cast.BAY);
        assertThat(desk.open(enquiry.id(), Cast.BAY).buyer()).isNull();
        assertThat(follow(enquiry).enquiry().answer().declined())
                .isEqualTo(DeclineReason.TOO_LITTLE);
    }

    @Test
    void nobodyButTheProducerMeetsIt() {
        var enquiry = asked();
        for (var stranger : new Official[] {Cast.OANH, Cast.LAN, Cast.NGOC, Cast.HOA})
            assertThatThrownBy(() -> desk.open(enquiry.id(), stranger))
                    .as(stranger.fullName())
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondAnswerIsAConflict() {
        var enquiry = asked();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        assertThatThrownBy(() -> answering.agree(enquiry.id(), agreeing(), Cast.BAY))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() ->
                        answering.decline(enquiry.id(), DeclineReason.OTHER, "Không", Cast.BAY))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aProductWithoutSomebodyToAnswerTakesNoEnquiry() {
        var listed = products.show(EnquiryMother.product(UUID.randomUUID(), null));
        var unmanned = products.show(EnquiryMother.product(UUID.randomUUID(), UUID.randomUUID()));
        for (var nobodys : new String[] {listed, unmanned})
            assertThat(refused(() -> asking.ask(nobodys, said(), FROM)))
                    .containsExactly("null enquiry.rule.nobody");
        assertThatThrownBy(() -> asking.ask("khong-co-that", said(), FROM))
                .isInstanceOf(NotFound.class);
        assertThat(contacts.size()).isZero();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(refused(() -> asking.ask(address, EnquiryMother.nothing(), FROM)))
                .containsExactlyInAnyOrder(
                        "purpose enquiry.rule.purpose",
                        "kind enquiry.rule.kind",
                        "name enquiry.rule.name",
                        "phone enquiry.rule.contact",
                        "consent enquiry.rule.consent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi 0912 345 678 nhé",
                "Gọi 0912.345.678",
                "Viết cho toi@example.vn",
                "Zalo +84-912-345-678"
            })
    void aContactInTheWordsBelongsIntoItsOwnField(String words) {
        assertThat(refused(() -> asking.ask(address, saying(words), FROM)))
                .containsExactly("words enquiry.rule.no-contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cần 500 kg, giá 40.000 đ",
                "Giao 05/12/2026 và 12/12/2026",
                "Từ 1.000.000.000 đ",
                "Loại 1"
            })
    void amountsAndDaysAreNoContact(String words) {
        asking.ask(address, saying(words), FROM);
        assertThat(contacts.size()).isOne();
    }

    @Test
    void anOrganisationThatDoesNotWantToBeNamedYetIsNamedWithTheContact() {
        var code = asking.ask(address, hidden(), FROM);
        var enquiry = enquiries.findByReceipt(code).orElseThrow();
        assertThat(enquiry.buyer().organisation()).isNull();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        assertThat(desk.open(enquiry.id(), Cast.BAY).buyer().organisation())
                .isEqualTo("Cửa hàng Mẫu");
    }

    @Test
    void theSameContactAsksFiveTimesAnHour() {
        for (int times = 0; times < AskProducer.MOST_OF_CONTACT; times++)
            asking.ask(address, said(), "192.0.2." + times);
        assertThat(refused(() -> asking.ask(address, said(), "192.0.2.99")))
                .containsExactly("null enquiry.rule.too-often");
    }

    @Test
    void aPriceNeedsAUnitAndADayThatIsNotOver() {
        var wrong =
                new SaidByProducer(
                        new BigDecimal("-1"),
                        null,
                        null,
                        TODAY.minusDays(1),
                        Set.of("minimum"),
                        null,
                        "Người Bán",
                        null,
                        null);
        var enquiry = asked();
        assertThat(refused(() -> answering.agree(enquiry.id(), wrong, Cast.BAY)))
                .containsExactly(
                        "price enquiry.rule.price",
                        "unit enquiry.rule.unit",
                        "minimum enquiry.rule.quantity",
                        "validUntil enquiry.rule.valid-until",
                        "phone enquiry.rule.contact");
        assertThat(enquiry.isOpen()).isTrue();
    }

    @Test
    void aReasonIsChosenAndAnotherOneIsSaid() {
        var id = asked().id();
        assertThat(refused(() -> answering.decline(id, null, null, Cast.BAY)))
                .containsExactly("reason enquiry.rule.reason");
        assertThat(refused(() -> answering.decline(id, DeclineReason.OTHER, null, Cast.BAY)))
                .containsExactly("because enquiry.rule.because");
    }

    @Test
    void whoWithdrawsIsForgottenAtOnce() {
        var enquiry = asked();
        following.withdraw(enquiry.receipt().shown(), FROM);
        assertThat(enquiry.state()).isEqualTo(EnquiryState.WITHDRAWN);
        assertThat(contacts.size()).isZero();
        following.withdraw(enquiry.receipt().shown(), FROM);
        assertThat(events.kinds())
                .containsExactly("enquiry.asked", "enquiry.withdrawn", "enquiry.forgotten");
    }

    @Test
    void afterTheExchangeOnlyTheContactGoes() {
        var enquiry = asked();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        following.withdraw(enquiry.receipt().shown(), FROM);
        assertThat(enquiry.state()).isEqualTo(EnquiryState.AGREED);
        assertThat(contacts.size()).isZero();
        assertThat(follow(enquiry).holdsContact()).isFalse();
        answering.say(enquiry.id(), TradeOutcome.NOTHING, null, Cast.BAY);
        assertThat(enquiry.news()).as("nobody left to write to").isNull();
    }

    @Test
    void bothSidesReadWhatTheOtherSays() {
        var enquiry = asked();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        var code = enquiry.receipt().shown();
        following.say(code, TradeOutcome.TRADED, ValueBand.BELOW_50_MILLION, FROM);
        answering.say(enquiry.id(), TradeOutcome.TALKING, null, Cast.BAY);
        assertThat(enquiry.outcomeOf(EnquirySide.BUYER).value())
                .isEqualTo(ValueBand.BELOW_50_MILLION);
        assertThat(enquiry.news()).isEqualTo(BuyerNews.OUTCOME);
        assertThat(refused(() -> following.say(code, null, null, FROM)))
                .containsExactly("outcome enquiry.rule.outcome");
        assertThat(
                        refused(() ->
                                answering.say(
                                        enquiry.id(),
                                        TradeOutcome.NOTHING,
                                        ValueBand.BELOW_10_MILLION,
                                        Cast.BAY)))
                .containsExactly("value enquiry.rule.value");
        assertThat(events.kinds()).endsWith("enquiry.outcome-buyer", "enquiry.outcome-producer");
    }

    @Test
    void theProducerIsRemindedOnceThenItLapses() {
        var enquiry = asked();
        assertThat(tend(NOW)).isZero();
        assertThat(tend(NOW.plus(Duration.ofDays(5)))).isOne();
        assertThat(tend(NOW.plus(Duration.ofDays(6)))).isZero();
        assertThat(tend(NOW.plus(Duration.ofDays(11)))).as("the last day is not over").isZero();
        assertThat(tend(NOW.plus(Duration.ofDays(12)))).isOne();
        assertThat(enquiry.state()).isEqualTo(EnquiryState.LAPSED);
        assertThat(enquiry.news()).isEqualTo(BuyerNews.LAPSED);
        assertThat(events.kinds())
                .containsExactly("enquiry.asked", "enquiry.reminded", "enquiry.lapsed");
    }

    @Test
    void whatNobodyCanAnswerIsClosedWithAWord() {
        var enquiry = asked();
        orphans.put(enquiry.id(), ClosingReason.CERTIFICATE_REVOKED);
        assertThat(tend(NOW)).isOne();
        assertThat(enquiry.state()).isEqualTo(EnquiryState.CLOSED);
        assertThat(enquiry.closing()).isEqualTo(ClosingReason.CERTIFICATE_REVOKED);
        assertThat(enquiry.news()).isEqualTo(BuyerNews.CLOSED);
    }

    @Test
    void contactsGoNinetyDaysAfterTheEnd() {
        var enquiry = asked();
        answering.agree(enquiry.id(), agreeing(), Cast.BAY);
        assertThat(forget(NOW.plus(Duration.ofDays(90)))).isZero();
        assertThat(forget(NOW.plus(Duration.ofDays(90)).plusSeconds(1))).isOne();
        assertThat(contacts.size()).isZero();
        assertThat(forget(NOW.plus(Duration.ofDays(99)))).isZero();
        assertThat(events.kinds()).endsWith("enquiry.forgotten");
    }

    private Enquiry asked() {
        return enquiries.findByReceipt(asking.ask(address, said(), FROM)).orElseThrow();
    }

    private FollowEnquiry.Followed follow(Enquiry enquiry) {
        return following.look(enquiry.receipt().shown(), FROM).orElseThrow();
    }

    private int tend(Instant at) {
        var fixed = Clock.fixed(at, ZoneOffset.UTC);
        var reckonings = Reckoning.at(at, days.calendar());
        return new TendEnquiries(enquiries, () -> orphans, () -> reckonings, events, fixed).tend();
    }

    private int forget(Instant at) {
        var fixed = Clock.fixed(at, ZoneOffset.UTC);
        return new ForgetBuyers(enquiries, contacts, TERMS, events, fixed).forget();
    }

    private static SaidByBuyer saying(String words) {
        return copy(words, true);
    }

    private static SaidByBuyer hidden() {
        return copy("Cần loại 1", false);
    }

    private static SaidByBuyer copy(@Nullable String words, boolean shown) {
        var said = said();
        return new SaidByBuyer(
                said.purpose(),
                said.quantity(),
                true,
                said.unit(),
                said.neededWhen(),
                said.deliverTo(),
                words,
                said.kind(),
                said.organisation(),
                shown,
                said.name(),
                said.phone(),
                said.email(),
                said.consent());
    }

    private static List<String> refused(ThrowingCallable turn) {
        var thrown = catchThrowable(turn);
        assertThat(thrown).isInstanceOf(ActionRefused.class);
        return ((ActionRefused) thrown).refusals().stream().map(EnquiryJourneyTests::told).toList();
    }

    private static String told(Refusal refusal) {
        return refusal.field() + " " + refusal.rule();
    }
}
