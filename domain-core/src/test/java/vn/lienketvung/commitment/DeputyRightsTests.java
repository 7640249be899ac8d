package vn.lienketvung.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Grant;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.identity.Superior;

/** A director is away; somebody of the department stands in. */
class DeputyRightsTests {

    private static final Superior ABSENT = new Superior(AccountId.random(), "Kiều Thanh Bình");

    private final Commitment prepared = CommitmentMother.at(CommitmentStatus.ACTIVE);

    @Test
    void aDeputyCountersignsAndWhoPreparedTheClaimDoesNotEvenAsDeputy() {
        CommitmentMother.report(prepared, "40", file -> {});
        CommitmentMother.prepareClaim(prepared);

        assertThat(new CommitmentRights(prepared, Cast.HOA).mayCountersign()).isFalse();
        assertThat(new CommitmentRights(prepared, deputy(Cast.HOA)).mayCountersign()).isTrue();
        assertThat(new CommitmentRights(prepared, deputy(Cast.LAN)).mayCountersign())
                .as("both sides in one person")
                .isFalse();
    }

    private static Official deputy(Official person) {
        var province = person.province();
        if (province == null) throw new IllegalArgumentException(person.fullName());
        var lent = new Grant(Role.DEPARTMENT_HEAD, false, Set.of(province), ABSENT);
        return Cast.holding(person, person.grants().getFirst(), lent);
    }
}
