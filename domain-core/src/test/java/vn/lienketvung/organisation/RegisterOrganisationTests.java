package vn.lienketvung.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.LAM_DONG;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.InMemoryTerritory;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.geography.UnitType;
import vn.lienketvung.geography.Units;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Refusal;

class RegisterOrganisationTests {

    private final InMemoryOrganisations organisations =
            new InMemoryOrganisations(
                    OrganisationMother.committee(DONG_THAP, "UBND tỉnh Đồng Tháp"));
    private final RecordedEvents events = new RecordedEvents();
    private final RegisterOrganisation register =
            new RegisterOrganisation(
                    organisations,
                    territory(),
                    Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC),
                    events);
    private final AtomicReference<@Nullable Refusal> obstacle = new AtomicReference<>();
    private final ReviseOrganisation revise =
            new ReviseOrganisation(
                    organisations,
                    List.of(_ -> java.util.Optional.ofNullable(obstacle.get())),
                    events);

    @Test
    void aDepartmentGoesUnderTheCommitteeOfItsProvince() {
        var id = register(OrganisationKind.DEPARTMENT, " Sở  Công Thương ", DONG_THAP, null);

        assertThat(organisations.get(id).parent()).isEqualTo(DONG_THAP_COMMITTEE.id());
        assertThat(organisations.get(id).name()).isEqualTo("Sở Công Thương");
        assertThat(events.kinds()).containsExactly("organisation.registered");
    }

    @Test
    void namesAreKeptComposed() {
        var id =
                register(
                        OrganisationKind.MINISTRY,
                        Normalizer.normalize("Bộ Xây dựng", Normalizer.Form.NFD),
                        null,
                        null);

        assertThat(organisations.get(id).name()).isEqualTo("Bộ Xây dựng");
    }

    @Test
    void kindAndTerritoryMustGoTogether() {
        assertRefused("organisation.rule.province-needed", OrganisationKind.DEPARTMENT, null, null);
        assertRefused(
                "organisation.rule.parent-unfit", OrganisationKind.DEPARTMENT, LAM_DONG, null);
        assertRefused(
                "organisation.rule.province-unfit", OrganisationKind.MINISTRY, DONG_THAP, null);
        assertRefused(
                "organisation.rule.region-needed",
                OrganisationKind.REGIONAL_COUNCIL_OFFICE,
                null,
                null);
        assertRefused(
                "organisation.rule.region-unfit", OrganisationKind.MINISTRY, null, MEKONG_DELTA);
        assertRefused(
                "organisation.rule.committee-exists",
                OrganisationKind.PROVINCIAL_COMMITTEE,
                DONG_THAP,
                null);
        assertThat(events.all()).isEmpty();
    }

    @Test
    void aCommuneCommitteeHasItsCommuneInItsProvinceAndOnlyOne() {
        var commune = new UnitId("28636", Units.FIRST_DAY_OF_34);
        assertRefused(
                "organisation.rule.commune-needed",
                OrganisationKind.COMMUNE_COMMITTEE,
                Seat.in(DONG_THAP));
        assertRefused(
                "organisation.rule.commune-elsewhere",
                OrganisationKind.COMMUNE_COMMITTEE,
                Seat.in(LAM_DONG, commune));
        assertRefused(
                "organisation.rule.commune-elsewhere",
                OrganisationKind.COMMUNE_COMMITTEE,
                Seat.in(DONG_THAP, new UnitId("00004", null)));
        assertRefused(
                "organisation.rule.commune-unfit",
                OrganisationKind.RETAILER,
                Seat.in(DONG_THAP, commune));

        var id =
                register(
                        OrganisationKind.COMMUNE_COMMITTEE,
                        "UBND xã Mẫu Đông",
                        Seat.in(DONG_THAP, commune));

        assertThat(organisations.get(id).commune()).isEqualTo(commune);
        assertRefused(
                "organisation.rule.commune-committee-exists",
                OrganisationKind.COMMUNE_COMMITTEE,
                Seat.in(DONG_THAP, commune));
    }

    @Test
    void bodiesOutsideTheAdministrationHaveAProvinceAndMayBeParty() {
        for (var kind :
                List.of(
                        OrganisationKind.COOPERATIVE,
                        OrganisationKind.RETAILER,
                        OrganisationKind.BANK)) {
            assertRefused("organisation.rule.province-needed", kind, Seat.NONE);
            var id = register(kind, "Tổ chức mẫu " + kind, Seat.in(DONG_THAP));
            assertThat(organisations.get(id).kind().mayBeParty()).isTrue();
            assertThat(organisations.get(id).kind().seesOnlyItsOwn()).isTrue();
            assertThat(organisations.get(id).parent()).isNull();
        }
    }

    @Test
    void aNameIsUsedOncePerProvinceWhateverItsAccents() {
        register(OrganisationKind.DEPARTMENT, "Sở Công Thương", DONG_THAP, null);

        assertThatThrownBy(() ->
                        register(OrganisationKind.DEPARTMENT, "SO CONG THUONG", DONG_THAP, null))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                Refusal.at(
                                                        "name", "organisation.rule.name-taken")));
    }

    @Test
    void onlyAdministratorsKeepTheRegister() {
        for (var person : Cast.everybody()) {
            if (person.equals(Cast.QUAN)) continue;
            assertThatThrownBy(() ->
                            Acting.run(
                                    person.sight(),
                                    () ->
                                            register.register(
                                                    OrganisationKind.MINISTRY,
                                                    names("Bộ Lạ"),
                                                    Seat.NONE)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() ->
                            Acting.run(
                                    person.sight(),
                                    () ->
                                            revise.revise(
                                                    DONG_THAP_COMMITTEE.id(),
                                                    names("Tên khác"),
                                                    true,
                                                    null)))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void renamingAndClosingAreTwoFacts() {
        revise("Tên mới", false, null);

        var committee = organisations.get(DONG_THAP_COMMITTEE.id());
        assertThat(committee.name()).isEqualTo("Tên mới");
        assertThat(committee.isActive()).isFalse();
        assertThat(events.kinds()).containsExactly("organisation.renamed", "organisation.closed");
        revise("Tên mới", true, null);
        assertThat(events.kinds()).endsWith("organisation.reopened");
    }

    @Test
    void savingWithoutAChangeIsNoFact() {
        revise("UBND tỉnh Đồng Tháp", true, null);

        assertThat(events.all()).isEmpty();
    }

    @Test
    void anOldVersionIsAConflict() {
        assertThatThrownBy(() -> revise("Tên mới", true, 4L)).isInstanceOf(EditConflict.class);
    }

    @Test
    void aBodyInUseIsNotClosed() {
        obstacle.set(Refusal.of("organisation.rule.people-remain", 3));

        assertThatThrownBy(() -> revise("Tên mới", false, null)).isInstanceOf(ActionRefused.class);
        assertThat(events.all()).isEmpty();
    }

    private void revise(String name, boolean active, @Nullable Long version) {
        Acting.run(
                Cast.QUAN.sight(),
                () -> revise.revise(DONG_THAP_COMMITTEE.id(), names(name), active, version));
    }

    private OrganisationId register(
            OrganisationKind kind,
            String name,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region) {
        return register(kind, name, new Seat(province, null, region));
    }

    private OrganisationId register(OrganisationKind kind, String name, Seat seat) {
        return Acting.as(Cast.QUAN.sight(), () -> register.register(kind, names(name), seat));
    }

    private static InMemoryTerritory territory() {
        var territory = InMemoryTerritory.cast();
        territory.add(Units.commune("28636", UnitType.COMMUNE, "Mẫu Đông", "82"));
        return territory;
    }

    private void assertRefused(
            String rule,
            OrganisationKind kind,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region) {
        assertRefused(rule, kind, new Seat(province, null, region));
    }

    private void assertRefused(String rule, OrganisationKind kind, Seat seat) {
        assertThatThrownBy(() -> register(kind, "Cơ quan thử", seat))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::rule)
                                        .contains(rule));
    }

    private static OrganisationNames names(String vietnamese) {
        return new OrganisationNames(vietnamese, null);
    }
}
