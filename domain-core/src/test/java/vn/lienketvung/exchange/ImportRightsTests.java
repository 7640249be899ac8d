package vn.lienketvung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienketvung.organisation.OrganisationMother.DONG_THAP;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** Officials of a province import for it, ministry staff for the nation, and nobody else. */
class ImportRightsTests {

    private static final ImportJob OF_DONG_THAP = of(DONG_THAP);
    private static final ImportJob OF_THE_NATION =
            ImportJobMother.sent("product", null, List.of("name"));

    @Test
    void anOfficialOfTheProvinceImportsForIt() {
        var rights = new ImportRights(Cast.LAN);
        assertThat(rights.mayImport()).isTrue();
        assertThat(rights.province()).isEqualTo(DONG_THAP);
        assertThat(rights.mayDecide(OF_DONG_THAP)).isTrue();
        assertThat(rights.mayDecide(of(new ProvinceCode("79")))).isFalse();
        assertThat(rights.maySee(of(new ProvinceCode("79")))).isFalse();
        assertThat(rights.maySee(OF_THE_NATION)).isFalse();
    }

    @Test
    void theMinistryImportsForTheNationAndLooksOnAtProvinces() {
        var rights = new ImportRights(holding(Role.MINISTRY_STAFF));
        assertThat(rights.mayImport()).isTrue();
        assertThat(rights.province()).isNull();
        assertThat(rights.mayDecide(OF_THE_NATION)).isTrue();
        assertThat(rights.maySee(OF_DONG_THAP)).isTrue();
        assertThat(rights.mayDecide(OF_DONG_THAP)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PROVINCIAL_OFFICIAL", "MINISTRY_STAFF"})
    void nobodyElseImportsOrLooksOn(Role role) {
        var rights = new ImportRights(holding(role));
        assertThat(rights.mayImport()).isFalse();
        assertThat(rights.maySee(OF_DONG_THAP)).isFalse();
        assertThat(rights.mayDecide(OF_THE_NATION)).isFalse();
    }

    private static ImportJob of(ProvinceCode province) {
        return ImportJobMother.sent("product", province, List.of("name"));
    }

    /** Everything else as an official of Đồng Tháp. */
    private static Official holding(Role role) {
        var lan = Cast.LAN;
        return new Official(
                lan.account(),
                lan.fullName(),
                lan.position(),
                lan.organisation(),
                lan.organisationName(),
                lan.organisationKind(),
                lan.province(),
                List.of(new Grant(role, role == Role.MINISTRY_STAFF, Set.of(DONG_THAP))),
                lan.sight());
    }
}
