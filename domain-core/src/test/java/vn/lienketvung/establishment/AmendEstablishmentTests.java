package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

class AmendEstablishmentTests {

    private static final AmendmentGround DECISION =
            new AmendmentGround("Quyết định số 12/QĐ-UBND", LocalDate.of(2026, 11, 2));

    /** Somebody of the ward's committee, which here is the body of BAY. */
    private static final Official FOCAL =
            Cast.holding(Cast.BAY, new Grant(Role.COMMUNE_FOCAL_POINT, false, Set.of()));

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final PhoneNumbers phones = new PlainPhoneNumbers();
    private final Clearance clearance = Clearance.STRICT;
    private final AmendEstablishment amending =
            new AmendEstablishment(
                    new EstablishmentDesk(
                            establishments,
                            _ ->
                                    new CommuneDesk(
                                            "Phường Sa Đéc",
                                            FOCAL.organisation(),
                                            Set.of(AccountId.random())),
                            clearance),
                    establishments,
                    territory,
                    phones,
                    clearance,
                    events,
                    Clock.fixed(NOW, ZoneOffset.UTC));
    private final Establishment cooperative =
            establishments.save(EstablishmentMother.at(EstablishmentState.ACTIVE));
    private final Official own =
            new Official(
                    Cast.BAY.account(),
                    Cast.BAY.fullName(),
                    Cast.BAY.position(),
                    new OrganisationId(cooperative.id().value()),
                    cooperative.name(),
                    Cast.BAY.organisationKind(),
                    Cast.BAY.province(),
                    Cast.BAY.grants(),
                    Cast.BAY.sight());

    @BeforeEach
    void theWards() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
    }

    @Test
    void aNewNameStandsByItsPaperAndTheFormerOneStaysOnRecord() {
        var former = cooperative.name();
        amend(FOCAL, DECISION, Question.NAME, "Hợp tác xã Xoài Mới");
        assertThat(cooperative.name()).isEqualTo("Hợp tác xã Xoài Mới");
        assertThat(cooperative.state()).isEqualTo(EstablishmentState.ACTIVE);
        var turn = cooperative.turns().getLast();
        assertThat(turn.amended()).containsExactly(Question.NAME);
        assertThat(turn.formerName()).isEqualTo(former);
        assertThat(turn.since()).isEqualTo(DECISION.since());
        assertThat(turn.reason()).isEqualTo(DECISION.document());
        assertThat(events.kinds()).contains("establishment.amended");
    }

    @Test
    void aRegistrationChangesOnlyByAPaperThatHoldsAlready() {
        refused(() -> amend(FOCAL, AmendmentGround.NONE, Question.NAME, "Hợp tác xã Xoài Mới"))
                .contains("document-missing", "since-missing");
        var later = new AmendmentGround("Quyết định số 13", LocalDate.of(2026, 12, 1));
        refused(() -> amend(FOCAL, later, Question.NAME, "Hợp tác xã Xoài Mới"))
                .contains("since-future");
        assertThat(cooperative.name()).isEqualTo("Hợp tác xã Xoài Mẫu");
    }

    @Test
    void itsOwnPeopleKeepHowItIsReachedAndNothingElse() {
        EstablishmentMother.reach(cooperative);
        amend(own, AmendmentGround.NONE, Question.PHONE, "0912 345 670");
        assertThat(cooperative.phone().value()).isEqualTo("+84912345670");
        assertThat(cooperative.phoneCalledAt()).as("nobody called the new number yet").isNull();
        assertThat(cooperative.emailProvedAt()).isNotNull();
        refused(() -> amend(own, DECISION, Question.NAME, "Hợp tác xã Xoài Mới"))
                .contains("amend.rule.registration");
    }

    @Test
    void aRecordKeepsItsKindAndItsProvinceAndOnlyTheProvinceMovesItToAnotherCommune() {
        refused(() -> amend(FOCAL, DECISION, Question.KIND, "COOPERATIVE_GROUP"))
                .contains("amend.rule.kind");
        territory.add(Units.commune("29908", UnitType.WARD, "Mẫu", "82"));
        refused(() -> amend(FOCAL, DECISION, Question.COMMUNE, "29908@2025-07-01"))
                .contains("amend.rule.commune");
        amend(Cast.LAN, DECISION, Question.COMMUNE, "29908@2025-07-01");
        assertThat(cooperative.place().commune()).hasToString("29908@2025-07-01");
    }

    @Test
    void nothingDifferentIsNoAmendmentAndWhatIsWrongIsSaidAsInADeclaration() {
        refused(() -> amend(FOCAL, DECISION, Question.NAME, cooperative.name()))
                .contains("amend.rule.nothing");
        refused(() -> amend(FOCAL, DECISION, Question.TAX_CODE, "0100233489")).contains("tax-code");
    }

    @Test
    void strangersDoNotKnowOfItAndTheMinistryOnlyReads() {
        assertThatThrownBy(() -> amending.open(cooperative.id(), Cast.MINH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> amending.open(cooperative.id(), Cast.NGOC))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @EnumSource(EstablishmentState.class)
    void onlyWhatIsConfirmedIsAmended(EstablishmentState state) {
        var its = establishments.save(EstablishmentMother.at(state));
        if (state == EstablishmentState.ACTIVE || state == EstablishmentState.SUSPENDED)
            assertThat(amending.open(its.id(), FOCAL)).isSameAs(its);
        else
            assertThatThrownBy(() -> amending.open(its.id(), FOCAL))
                    .isInstanceOf(ActionRefused.class);
    }

    @Test
    void whatWasAmendedAndMergedStandsAgainForTheReasonForWhichItPaused() {
        var paused =
                establishments.save(
                        EstablishmentMother.of(EstablishmentMother.household("079203001234")));
        EstablishmentMother.move(paused, EstablishmentMove.CONFIRM);
        EstablishmentMother.move(paused, EstablishmentMove.SUSPEND);
        var why = paused.turns().getLast().reason();
        amending.amend(paused.id(), said(paused, Question.PHONE, "0912 345 670"), DECISION, FOCAL);
        EstablishmentMother.merge(paused);
        paused.partFrom(cooperative, FOCAL, NOW);
        assertThat(paused.turns().getLast().reason()).isEqualTo(why);
    }

    private void amend(Official by, AmendmentGround ground, Question question, String answer) {
        amending.amend(cooperative.id(), said(cooperative, question, answer), ground, by);
    }

    private Answers said(Establishment establishment, Question question, String answer) {
        var given = new EnumMap<Question, String>(Question.class);
        given.putAll(DeclaredAnswers.of(establishment, phones).given());
        given.put(question, answer);
        return new Answers(given);
    }

    private static AbstractStringAssert<?> refused(ThrowingCallable attempt) {
        return assertThatThrownBy(attempt).isInstanceOf(ActionRefused.class).message();
    }
}
