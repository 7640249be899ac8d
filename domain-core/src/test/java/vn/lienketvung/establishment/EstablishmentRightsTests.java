package vn.lienketvung.establishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

class EstablishmentRightsTests {

    private final Establishment declared =
            EstablishmentMother.of(EstablishmentMother.household("079203001234"));

    /** Somebody of the ward's committee, which here is the body of BAY. */
    private static final Official FOCAL =
            Cast.holding(Cast.BAY, new Grant(Role.COMMUNE_FOCAL_POINT, false, Set.of()));

    private static final CommuneDesk MANNED =
            new CommuneDesk("Phường Sa Đéc", FOCAL.organisation(), Set.of(AccountId.random()));
    private static final CommuneDesk VACANT = new CommuneDesk("Phường Sa Đéc", null, Set.of());

    @Test
    void theCommuneTheProvinceAndTheMinistrySeeItAndNobodyElse() {
        var seeing = List.of(FOCAL, Cast.LAN, Cast.HOA, Cast.HUNG, Cast.KIEM, Cast.NGOC);
        assertThat(seeing).allMatch(person -> rights(person, MANNED).maySee());
        var blind =
                List.of(Cast.BAY, Cast.MINH, Cast.DUNG, Cast.KHANH, Cast.SON, Cast.QUAN, Cast.OANH);
        assertThat(blind).noneMatch(person -> rights(person, MANNED).maySee());
    }

    @Test
    void theFocalPointDecidesAndWhereThereIsNoneTheProvince() {
        assertThat(rights(FOCAL, MANNED).mayDecide()).isTrue();
        assertThat(rights(Cast.LAN, MANNED).mayDecide()).isFalse();
        assertThat(rights(Cast.LAN, VACANT).mayDecide()).isTrue();
        assertThat(rights(Cast.HOA, VACANT).mayDecide()).isFalse();
        assertThat(rights(Cast.MINH, VACANT).mayDecide()).isFalse();
        assertThat(rights(Cast.NGOC, VACANT).mayDecide()).isFalse();
    }

    @Test
    void aPersonalNumberIsForThoseWhoCheckIt() {
        assertThat(rights(FOCAL, MANNED).seesPersonalNumber()).isTrue();
        assertThat(rights(Cast.LAN, MANNED).seesPersonalNumber()).isTrue();
        assertThat(rights(Cast.NGOC, MANNED).seesPersonalNumber()).isFalse();
        assertThat(rights(Cast.HUNG, MANNED).seesPersonalNumber()).isFalse();
    }

    @Test
    void onlyWhatTheStateLetsIsOffered() {
        assertThat(EstablishmentMove.values())
                .filteredOn(rights(FOCAL, MANNED)::mayDo)
                .containsExactly(EstablishmentMove.CONFIRM, EstablishmentMove.SEND_BACK);
    }

    private EstablishmentRights rights(Official official, CommuneDesk desk) {
        return new EstablishmentRights(declared, desk, official);
    }
}
