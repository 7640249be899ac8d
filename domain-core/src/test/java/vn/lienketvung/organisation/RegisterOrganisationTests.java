package vn.lienketvung.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP_COMMITTEE;
import static vn.lienketvung.organisation.OrganisationMother.LAM_DONG;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
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
    private final RegisterOrganisation register = new RegisterOrganisation(organisations, events);
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
                                                    null,
                                                    null)))
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
        return Acting.as(
                Cast.QUAN.sight(), () -> register.register(kind, names(name), province, region));
    }

    private void assertRefused(
            String rule,
            OrganisationKind kind,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region) {
        assertThatThrownBy(() -> register(kind, "Cơ quan thử", province, region))
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
