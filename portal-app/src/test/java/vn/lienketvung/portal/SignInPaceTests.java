package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInPaceTests {

    private Instant now = Instant.parse("2026-11-22T02:00:00Z");

    private final SignInPace pace =
            new SignInPace(
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
        fail("lan", 2);

        assertThat(pace.delay("lan")).isZero();
    }

    @Test
    void moreOfThemSlowTheAnswerDownToALimitAndNeverLockOut() {
        fail("lan", 4);
        assertThat(pace.delay(" LAN ")).isEqualTo(Duration.ofSeconds(1));

        fail("lan", 100);
        assertThat(pace.delay("lan")).isEqualTo(Duration.ofSeconds(8));
        assertThat(pace.delay("minh")).isZero();
    }

    @Test
    void successAndTimeForgetThem() {
        fail("lan", 10);
        fail("minh", 10);

        pace.succeeded("lan");
        assertThat(pace.delay("lan")).isZero();
        assertThat(pace.delay("minh")).isPositive();

        now = now.plus(Duration.ofMinutes(16));
        assertThat(pace.delay("minh")).isZero();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) pace.failed(name);
    }
}
