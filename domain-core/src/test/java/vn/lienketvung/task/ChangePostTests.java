package vn.lienketvung.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.identity.Cast.HOA;
import static vn.lienketvung.identity.Cast.KHANH;
import static vn.lienketvung.identity.Cast.LAN;
import static vn.lienketvung.identity.Cast.LEADER_OF_DONG_THAP_TRADE;
import static vn.lienketvung.identity.Cast.MINH;
import static vn.lienketvung.identity.Cast.PHUC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.InMemoryWorkingPeople;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

/** Phúc leaves Đồng Tháp's department; what waits for him must find somebody. */
class ChangePostTests {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final OpenWork LADDER = piece(WorkKind.LADDER);
    private static final OpenWork COUNTERSIGN = piece(WorkKind.COUNTERSIGN);
    private static final OpenWork SEAT = piece(WorkKind.SEAT);

    private final List<OpenWork> open = new ArrayList<>(List.of(LADDER, COUNTERSIGN, SEAT));
    private final List<String> handed = new ArrayList<>();
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryWorkingPeople people =
            new InMemoryWorkingPeople()
                    .hire(LAN, PHUC, HOA, LEADER_OF_DONG_THAP_TRADE, MINH, KHANH);
    private final HandOverWork handOver = new HandOverWork(new Work(), people, events);

    @Test
    void oneSuccessorTakesEverythingButWhatIsGivenToAnother() {
        handOver(LAN, Map.of(COUNTERSIGN.key(), LEADER_OF_DONG_THAP_TRADE.account()));

        assertThat(handed)
                .containsExactly(
                        "LADDER " + LAN.account(),
                        "COUNTERSIGN " + LEADER_OF_DONG_THAP_TRADE.account(),
                        "SEAT null");
        assertThat(events.all()).filteredOn(WorkEvent.HandedOn.class::isInstance).hasSize(3);
        assertThat(events.all()).filteredOn(WorkEvent.TakenOver.class::isInstance).hasSize(2);
    }

    @Test
    void whatHasNoSuccessorIsNamedAndNothingIsHandedOn() {
        assertThatThrownBy(() -> handOver(null, Map.of(LADDER.key(), LAN.account())))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .singleElement()
                                        .matches(each ->
                                                each.rule().equals("task.rule.successor-missing")));
        assertThat(handed).isEmpty();
    }

    @Test
    void aSuccessorHoldsAFittingRoleInTheSameBody() {
        for (var unfit : List.of(MINH, PHUC, LAN))
            assertThatThrownBy(() -> handOver(unfit, Map.of()))
                    .as(unfit.fullName())
                    .isInstanceOf(ActionRefused.class);
        assertThat(handed).isEmpty();
    }

    @Test
    void whoeverActsLastForABodyWithOpenWorkStays() {
        open.clear();
        var alone = new InMemoryWorkingPeople().hire(PHUC, HOA);
        var last = new HandOverWork(new Work(), alone, events);

        assertThatThrownBy(() ->
                        Acting.run(
                                Cast.QUAN.sight(),
                                () ->
                                        last.handOver(
                                                PHUC.account(),
                                                PHUC.fullName(),
                                                PHUC.organisation(),
                                                new Successors(null, Map.of()),
                                                NOW)))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("last-at-body");
    }

    @Test
    void colleaguesAreThoseOfTheBodyButNotThePerson() {
        var found =
                Acting.as(
                        Cast.QUAN.sight(),
                        () -> handOver.colleaguesOf(PHUC.account(), PHUC.organisation()));

        assertThat(found)
                .extracting(each -> each.fullName())
                .containsExactlyInAnyOrder(
                        LAN.fullName(), HOA.fullName(), LEADER_OF_DONG_THAP_TRADE.fullName());
    }

    @Test
    void onlyAdministratorsHandOnTheWorkOfOthers() {
        assertThatThrownBy(() -> Acting.run(LAN.sight(), () -> handOver.of(PHUC.account())))
                .isInstanceOf(NotPermitted.class);
    }

    private void handOver(@Nullable Official forAll, Map<String, AccountId> each) {
        Acting.run(
                Cast.QUAN.sight(),
                () ->
                        handOver.handOver(
                                PHUC.account(),
                                PHUC.fullName(),
                                PHUC.organisation(),
                                new Successors(forAll == null ? null : forAll.account(), each),
                                NOW));
    }

    private static OpenWork piece(WorkKind kind) {
        return new OpenWork(
                kind, UUID.randomUUID(), PHUC.organisationName(), LocalDate.parse("2026-12-01"));
    }

    private final class Work implements PersonalWork {

        @Override
        public List<OpenWork> of(AccountId person) {
            return person.equals(PHUC.account()) ? List.copyOf(open) : List.of();
        }

        @Override
        public boolean waitsAt(OrganisationId body) {
            return true;
        }

        @Override
        public boolean handOn(
                OpenWork work, AccountId from, @Nullable AccountId to, String why, Instant at) {
            handed.add(work.kind() + " " + to);
            return true;
        }
    }
}
