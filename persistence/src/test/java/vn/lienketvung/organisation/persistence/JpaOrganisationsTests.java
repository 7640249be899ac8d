package vn.lienketvung.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;
import static vn.lienketvung.organisation.OrganisationMother.LAM_DONG;
import static vn.lienketvung.organisation.OrganisationMother.MEKONG_DELTA;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.organisation.Organisation;
import vn.lienketvung.organisation.OrganisationDirectory;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.OrganisationKind;
import vn.lienketvung.organisation.OrganisationMother;
import vn.lienketvung.organisation.OrganisationQuery;
import vn.lienketvung.organisation.OrganisationSummary;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.shared.Sight;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JpaOrganisationsTests {

    @Autowired Organisations organisations;
    @Autowired OrganisationDirectory directory;
    @Autowired EntityManager entities;
    @Autowired Viewpoint viewpoint;

    @Test
    void aDepartmentComesBackAsItWasStored() {
        var stored = department(DONG_THAP, "Sở Thử nghiệm tỉnh Đồng Tháp");
        organisations.save(stored);
        flush();

        var found = organisations.get(stored.id());

        assertThat(found).isNotSameAs(stored).usingRecursiveComparison().isEqualTo(stored);
        OrganisationMother.rename(found, "Sở Thử lại");
        OrganisationMother.close(found);
        flush();
        assertThat(organisations.get(stored.id()).name()).isEqualTo("Sở Thử lại");
        assertThat(organisations.get(stored.id()).isActive()).isFalse();
        assertThat(organisations.get(stored.id()).version()).isEqualTo(1);
    }

    @Test
    void anOfficeAndAMinistryHaveNoProvince() {
        var office = OrganisationMother.office(MEKONG_DELTA, "Văn phòng thử nghiệm");
        var ministry = OrganisationMother.ministry("Bộ Thử nghiệm");
        organisations.save(office);
        organisations.save(ministry);
        flush();

        assertThat(organisations.get(office.id()).region()).isEqualTo(MEKONG_DELTA);
        assertThat(organisations.get(office.id()).parent()).isNull();
        assertThat(organisations.get(ministry.id())).usingRecursiveComparison().isEqualTo(ministry);
    }

    @Test
    void thePeoplesCommitteesAreThereFromTheStart() {
        var committees =
                directory.search(
                        new OrganisationQuery(
                                null, OrganisationKind.PROVINCIAL_COMMITTEE, null, 1));

        assertThat(committees.total()).isEqualTo(34);
        assertThat(nameOfCommittee("01")).isEqualTo("UBND thành phố Hà Nội");
        assertThat(nameOfCommittee("79")).isEqualTo("UBND TP. Hồ Chí Minh");
        assertThat(nameOfCommittee("82")).isEqualTo("UBND tỉnh Đồng Tháp");
        assertThat(directory.find(OrganisationId.ofCommittee(new ProvinceCode("79"))))
                .get()
                .extracting(OrganisationSummary::nameEnglish)
                .isEqualTo("People's Committee of Ho Chi Minh City");
    }

    @Test
    void aNameIsTakenWhateverItsAccentsButOnlyInItsProvince() {
        organisations.save(department(DONG_THAP, "Sở Thử nghiệm"));
        flush();

        assertThat(organisations.isNameTaken("so thu NGHIEM", DONG_THAP, OrganisationId.random()))
                .isTrue();
        assertThat(organisations.isNameTaken("so thu NGHIEM", LAM_DONG, OrganisationId.random()))
                .isFalse();
        assertThat(organisations.isNameTaken("so thu NGHIEM", null, OrganisationId.random()))
                .isFalse();
    }

    @Test
    void theDatabaseRefusesASecondNameLikeIt() {
        organisations.save(department(DONG_THAP, "Sở Thử nghiệm"));
        organisations.save(department(DONG_THAP, "SỞ THU NGHIÊM"));

        assertThatThrownBy(this::flush)
                .hasStackTraceContaining("organisation_name_once_per_province");
    }

    @Test
    void everybodyReadsAndOnlyAdministratorsWrite() {
        for (var person : Cast.everybody())
            assertThat(viewpoint.as(person.sight(), () -> directory.mayBeParty().size()))
                    .isEqualTo(34);
        assertThat(viewpoint.as(Sight.NOBODY, () -> directory.mayBeParty())).isEmpty();

        viewpoint.run(
                Cast.QUAN.sight(),
                () -> {
                    organisations.save(OrganisationMother.ministry("Bộ Một"));
                    flush();
                });
        assertThatThrownBy(() ->
                        viewpoint.run(
                                Cast.LAN.sight(),
                                () -> {
                                    organisations.save(OrganisationMother.ministry("Bộ Hai"));
                                    flush();
                                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aListIsNarrowedByTextWithoutAccents() {
        var found = directory.search(new OrganisationQuery("dong thap", null, DONG_THAP, 1));

        assertThat(found.items())
                .extracting(OrganisationSummary::name)
                .containsExactly("UBND tỉnh Đồng Tháp");
        assertThat(directory.search(new OrganisationQuery("dong thap", null, LAM_DONG, 1)).total())
                .isZero();
        assertThat(directory.search(new OrganisationQuery(null, null, null, 2)).items()).hasSize(9);
    }

    private String nameOfCommittee(String province) {
        return organisations.get(OrganisationId.ofCommittee(new ProvinceCode(province))).name();
    }

    private Organisation department(ProvinceCode province, String name) {
        return OrganisationMother.department(
                organisations.get(OrganisationId.ofCommittee(province)), name);
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
