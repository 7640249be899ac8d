package vn.lienketvung.establishment.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.establishment.EstablishmentMother.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.establishment.Establishment;
import vn.lienketvung.establishment.EstablishmentDesk;
import vn.lienketvung.establishment.EstablishmentId;
import vn.lienketvung.establishment.EstablishmentMother;
import vn.lienketvung.establishment.EstablishmentMove;
import vn.lienketvung.establishment.EstablishmentState;
import vn.lienketvung.establishment.InMemoryEstablishments;
import vn.lienketvung.establishment.JoinRecords;
import vn.lienketvung.establishment.PlainPhoneNumbers;
import vn.lienketvung.establishment.TaxCode;
import vn.lienketvung.establishment.duplicate.MergeEstablishments.Seen;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.organisation.InMemoryOrganisations;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.OrganisationNames;
import vn.lienketvung.organisation.RegisterOrganisation;
import vn.lienketvung.organisation.Seat;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;

class MergeEstablishmentsTests {

    private static final UUID MANGO = UUID.randomUUID();

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryTerritory territory = InMemoryTerritory.cast();
    private final InMemoryMerges merges = new InMemoryMerges();
    private final RecordedEvents events = new RecordedEvents();
    private final Products products = new Products();
    private Instant now = NOW;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final JoinRecords records =
            new JoinRecords(
                    establishments, organisations, territory, new PlainPhoneNumbers(), clock);
    private final MergeDesk desk =
            new MergeDesk(
                    new EstablishmentDesk(
                            establishments,
                            _ -> new CommuneDesk("Phường Sa Đéc", null, Set.of()),
                            Clearance.STRICT),
                    records,
                    Clearance.STRICT);
    private final MergeEstablishments merging =
            new MergeEstablishments(desk, records, merges, List.of(products), events, clock);

    private Establishment confirmed;
    private Establishment declared;

    @BeforeEach
    void twoRecordsOfOneBody() {
        territory.add(Units.commune("29905", UnitType.WARD, "Sa Đéc", "82"));
        confirmed = EstablishmentMother.active(new EstablishmentId(UUID.randomUUID()));
        declared = EstablishmentMother.of(EstablishmentMother.cooperative("0190000090"));
        establishments.save(confirmed);
        establishments.save(declared);
        products.of(declared.id()).add(MANGO);
    }

    /** Products as far as a merger knows them. */
    private static final class Products implements Belongings {

        private final Map<EstablishmentId, Set<UUID>> all = new HashMap<>();

        @Override
        public String kind() {
            return "product";
        }

        @Override
        public Set<UUID> of(EstablishmentId owner) {
            return all.computeIfAbsent(owner, _ -> new HashSet<>());
        }

        @Override
        public void handOver(Set<UUID> items, EstablishmentId from, EstablishmentId to) {
            for (var item : Set.copyOf(items)) if (of(from).remove(item)) of(to).add(item);
        }
    }

    private EstablishmentId merge(MergedField... taken) {
        return merging.merge(
                new Seen(declared.id(), null),
                new Seen(confirmed.id(), null),
                new MergeChoice(Set.of(taken)),
                Cast.LAN);
    }

    private EstablishmentMerge theMerger() {
        return merges.standing(confirmed.id()).getFirst();
    }

    @Test
    void theRecordThatIsFurtherOnStaysAndTakesOverWhatWasChosen() {
        assertThat(merge(MergedField.TAX_CODE)).isEqualTo(confirmed.id());
        assertThat(confirmed.taxCode()).isEqualTo(new TaxCode("0190000090"));
        assertThat(confirmed.state()).isEqualTo(EstablishmentState.ACTIVE);
        assertThat(declared.state()).isEqualTo(EstablishmentState.MERGED);
        assertThat(products.of(confirmed.id())).containsExactly(MANGO);
        assertThat(establishments.bearerOf(new TaxCode("0190000090"))).hasValue(confirmed.id());
        assertThat(events.kinds())
                .containsExactly("establishment.merged", "establishment.restated");
    }

    @Test
    void undoneEverythingIsAsItWasAndWhatWasSaidSinceStays() {
        merge(MergedField.TAX_CODE);
        var fresh = UUID.randomUUID();
        products.of(confirmed.id()).add(fresh);
        assertThat(merging.part(theMerger().id(), Cast.LAN)).isEqualTo(declared.id());
        assertThat(confirmed.taxCode()).isEqualTo(new TaxCode("0100233488"));
        assertThat(declared.taxCode()).isEqualTo(new TaxCode("0190000090"));
        assertThat(declared.state()).isEqualTo(EstablishmentState.DECLARED);
        assertThat(products.of(declared.id())).containsExactly(MANGO);
        assertThat(products.of(confirmed.id())).containsExactly(fresh);
        assertThat(merges.standing(confirmed.id())).isEmpty();
    }

    @Test
    void aMergerStandsForGoodAfterThirtyDaysOrOnceUndone() {
        merge();
        var merger = theMerger().id();
        now = NOW.plus(Duration.ofDays(30));
        assertThatThrownBy(() -> merging.part(merger, Cast.LAN)).hasMessageContaining("too-late");
        now = NOW.plus(Duration.ofDays(30)).minusSeconds(1);
        merging.part(merger, Cast.LAN);
        assertThatThrownBy(() -> merging.part(merger, Cast.LAN)).isInstanceOf(ActionRefused.class);
    }

    @Test
    void aTaxCodeThatSomebodyElseBearsByNowKeepsTheOtherRecordAway() {
        merge();
        establishments.save(EstablishmentMother.of(EstablishmentMother.cooperative("0190000090")));
        assertThatThrownBy(() -> merging.part(theMerger().id(), Cast.LAN))
                .hasMessageContaining("tax-code-known");
    }

    @Test
    void whosePeopleWorkInThePortalStaysAndIfBothDoNeitherIsMerged() {
        work(declared);
        assertThat(merge()).isEqualTo(declared.id());
        assertThat(confirmed.state()).isEqualTo(EstablishmentState.MERGED);
        merging.part(merges.standing(declared.id()).getFirst().id(), Cast.LAN);
        work(confirmed);
        assertThatThrownBy(this::merge).hasMessageContaining("both-work");
        assertThat(declared.state()).isEqualTo(EstablishmentState.DECLARED);
    }

    private void work(Establishment establishment) {
        var register = new RegisterOrganisation(organisations, territory, clock, events);
        Acting.run(
                Sight.portal("test"),
                () ->
                        register.register(
                                new OrganisationId(EstablishmentMother.numberOf(establishment)),
                                OrganisationKind.COOPERATIVE,
                                new OrganisationNames("Tổ " + establishment.receipt(), null),
                                Seat.in(OrganisationMother.DONG_THAP)));
    }

    @Test
    void whatIsClosedIsNotMerged() {
        EstablishmentMother.move(confirmed, EstablishmentMove.DISSOLVE);
        assertThatThrownBy(this::merge).hasMessageContaining("duplicate.closed");
    }

    @Test
    void whatComesOutMustBeRightInItself() {
        var household = EstablishmentMother.of(EstablishmentMother.household("079203001234"));
        establishments.save(household);
        assertThatThrownBy(() ->
                        merging.merge(
                                new Seen(confirmed.id(), null),
                                new Seen(household.id(), null),
                                new MergeChoice(Set.of(MergedField.TAX_CODE)),
                                Cast.LAN))
                .hasMessageContaining("tax-code-personal");
        assertThat(household.state()).isEqualTo(EstablishmentState.DECLARED);
    }

    @Test
    void onlyWhoAnswersForBothMergesAndOnlyWhatTheyHaveSeen() {
        assertThatThrownBy(() ->
                        merging.merge(
                                new Seen(declared.id(), null),
                                new Seen(confirmed.id(), null),
                                new MergeChoice(Set.of()),
                                Cast.NGOC))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        merging.merge(
                                new Seen(declared.id(), 3L),
                                new Seen(confirmed.id(), null),
                                new MergeChoice(Set.of()),
                                Cast.LAN))
                .isInstanceOf(EditConflict.class);
        assertThat(merges.standing(confirmed.id())).isEmpty();
    }

    @Test
    void whereTheSurvivorSaysNothingTheOtherIsProposed() {
        var household =
                records.answersOf(
                        EstablishmentMother.of(EstablishmentMother.household("079203001234")));
        var cooperative = records.answersOf(confirmed);
        assertThat(MergeChoice.proposed(household, cooperative).taken())
                .containsExactlyInAnyOrder(
                        MergedField.FOUNDED_ON,
                        MergedField.MEMBERS,
                        MergedField.SIZE,
                        MergedField.EMAIL,
                        MergedField.WEBSITE);
        assertThat(MergeChoice.proposed(cooperative, household).taken()).isEmpty();
    }
}
