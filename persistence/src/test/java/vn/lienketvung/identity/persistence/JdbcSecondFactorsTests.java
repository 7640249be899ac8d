package vn.lienketvung.identity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.SecondFactors;
import vn.lienketvung.identity.SecondFactors.SealedFactor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.persistence.PersistenceTest;
import vn.lienketvung.shared.persistence.Viewpoint;

@PersistenceTest
class JdbcSecondFactorsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final AccountId LAN = Cast.LAN.account();
    private static final Sha256 CODE = Sha256.of("một");
    private static final Sha256 OTHER = Sha256.of("hai");

    @Autowired SecondFactors factors;
    @Autowired JdbcClient sql;
    @Autowired Viewpoint viewpoint;

    @BeforeEach
    void peopleAreThere() {
        new CastInDatabase(sql).arrive();
    }

    @Test
    void aSecretMayBeReplacedUntilItIsConfirmed() {
        factors.propose(LAN, "first");
        factors.propose(LAN, "second");
        assertThat(factors.find(LAN)).contains(new SealedFactor("second", false));

        factors.confirm(LAN, 100, NOW);
        factors.propose(LAN, "third");

        assertThat(factors.find(LAN)).contains(new SealedFactor("second", true));
    }

    @Test
    void aStepIsSpentOnceAndNoneBeforeIt() {
        factors.propose(LAN, "secret");
        factors.confirm(LAN, 100, NOW);

        assertThat(factors.spend(LAN, 100)).isFalse();
        assertThat(factors.spend(LAN, 101)).isTrue();
        assertThat(factors.spend(LAN, 101)).isFalse();
        assertThat(factors.spend(LAN, 99)).isFalse();
        assertThat(factors.spend(Cast.HOA.account(), 200)).isFalse();
    }

    @Test
    void aRecoveryCodeWorksOnceAndNoneOfAnOldSet() {
        factors.propose(LAN, "secret");
        factors.replaceRecoveryCodes(LAN, List.of(CODE, OTHER));

        assertThat(factors.useRecoveryCode(LAN, CODE, NOW)).isTrue();
        assertThat(factors.useRecoveryCode(LAN, CODE, NOW)).isFalse();
        assertThat(factors.recoveryCodesLeft(LAN)).isEqualTo(1);

        factors.replaceRecoveryCodes(LAN, List.of(CODE));
        assertThat(factors.useRecoveryCode(LAN, OTHER, NOW)).isFalse();
        assertThat(factors.useRecoveryCode(LAN, CODE, NOW)).isTrue();
    }

    @Test
    void nothingIsLeftOfWhatIsTakenAway() {
        factors.propose(LAN, "secret");
        factors.replaceRecoveryCodes(LAN, List.of(CODE));

        factors.remove(LAN);

        assertThat(factors.find(LAN)).isEmpty();
        assertThat(factors.recoveryCodesLeft(LAN)).isZero();
    }

    @Test
    void nobodySeesTheSecretOfSomebodyElse() {
        factors.propose(LAN, "secret");

        assertThat(viewpoint.as(Cast.PHUC.sight(), () -> factors.find(LAN))).isEmpty();
        assertThat(viewpoint.as(Cast.LAN.sight(), () -> factors.find(LAN))).isPresent();
    }
}
