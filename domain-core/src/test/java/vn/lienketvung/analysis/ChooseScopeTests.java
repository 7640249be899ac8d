package vn.lienketvung.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.register.Places;
import vn.lienketvung.register.Places.ProvinceName;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.NotPermitted;

class ChooseScopeTests {

    private static final RegionCode DELTA = new RegionCode("DBSCL");
    private static final RegionCode SOUTHEAST = new RegionCode("DNB");
    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode HCM = new ProvinceCode("79");

    private final Places places =
            () ->
                    List.of(
                            group(SOUTHEAST, "75", "79", "80"),
                            group(DELTA, "82", "86", "91", "92", "96"));
    private final ChooseScope scopes = new ChooseScope(places, Clearance.STRICT);

    @Test
    void theMinistrySeesTheNationUntilItChooses() {
        assertThat(scopes.choose(null, null, null, Cast.NGOC).place()).isEqualTo("VN");
        assertThat(scopes.choose(DELTA, null, null, Cast.NGOC).provinces()).hasSize(5);
        assertThat(scopes.choose(DELTA, null, null, Cast.NGOC).place()).isEqualTo("DBSCL");
        assertThat(scopes.choose(DELTA, HCM, CooperationField.TOURISM, Cast.NGOC))
                .isEqualTo(new Scope(HCM, CooperationField.TOURISM));
    }

    @Test
    void aCoordinatorStaysInTheRegion() {
        assertThat(scopes.choose(null, null, null, Cast.KHANH).region()).isEqualTo(DELTA);
        assertThat(scopes.choose(SOUTHEAST, HCM, null, Cast.KHANH).region()).isEqualTo(DELTA);
        assertThat(scopes.choose(null, DONG_THAP, null, Cast.KHANH).province())
                .isEqualTo(DONG_THAP);
    }

    @Test
    void aProvinceSeesItselfWhateverItAsksFor() {
        assertThat(scopes.choose(SOUTHEAST, HCM, null, Cast.LAN))
                .isEqualTo(new Scope(DONG_THAP, null));
    }

    @Test
    void whoeverSeesOneBodyAloneSeesNoFigures() {
        assertThatThrownBy(() -> scopes.choose(null, null, null, Cast.BAY))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> scopes.placesFor(Cast.QUAN)).isInstanceOf(NotPermitted.class);
    }

    private static RegionGroup group(RegionCode code, String... provinces) {
        return new RegionGroup(
                code,
                code.value(),
                code.value(),
                List.of(provinces).stream()
                        .map(each -> new ProvinceName(new ProvinceCode(each), each))
                        .toList());
    }
}
