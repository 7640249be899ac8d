package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.InMemorySignInFailures;

class SignInPaceTests {

    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    private final SignInPace pace =
            new SignInPace(
                    new InMemorySignInFailures(),
                    new Clock() {
                        @Override
                        public ZoneOffset getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return now;
                        }
                    },
                    Duration.ofSeconds(8));

    @Test
    void aFewWrongPasswordsCostNothing() {
        assertThat(attempts("lan", "10.0.0.1", 3)).isZero();
    }

    @Test
    void moreOfThemSlowTheAnswerDownToALimitAndNeverLockOut() {
        assertThat(attempts("lan", "10.0.0.1", 5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(attempts(" LAN ", "10.0.0.1", 100)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void theOwnerAtAnotherAddressWaitsTwoSecondsAtMost() {
        attempts("lan", "10.0.0.1", 1000);

        assertThat(attempts("lan", "192.168.7.7", 1)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void manyNamesFromOneAddressBecomeSlowToo() {
        for (int i = 0; i < 60; i++) attempts("ten" + i, "10.0.0.1", 1);

        assertThat(attempts("lan", "10.0.0.1", 1)).isPositive();
        assertThat(attempts("minh", "10.0.0.2", 1)).isZero();
    }

    @Test
    void successAndTimeForgetThem() {
        attempts("lan", "10.0.0.1", 8);
        attempts("minh", "10.0.0.1", 8);

        pace.succeeded("lan", "10.0.0.1");
        assertThat(attempts("lan", "10.0.0.1", 1)).isZero();

        now = now.plus(Duration.ofMinutes(16));
        assertThat(attempts("minh", "10.0.0.1", 1)).isZero();
    }

    private Duration attempts(String name, String address, int times) {
        var wait = Duration.ZERO;
        for (int i = 0; i < times; i++) wait = pace.attempt(name, address);
        return wait;
    }
}
