package vn.lienketvung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;
import vn.lienketvung.shared.Sight;

class SecondFactorTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final InMemorySignInFailures wrong = new InMemorySignInFailures();
    private final RecordedEvents events = new RecordedEvents();
    private final SecretBox box =
            new SecretBox() {
                @Override
                public String seal(String secret) {
                    return "sealed:" + secret;
                }

                @Override
                public String open(String sealed) {
                    return sealed.substring("sealed:".length());
                }
            };

    /** Not those of the standard, but as many, and others for each key and step. */
    private final OneTimeCodes codes =
            (key, moment) ->
                    "%06d"
                            .formatted(
                                    Math.floorMod(
                                            Arrays.hashCode(key)
                                                    + moment.getEpochSecond() / 30 * 7919,
                                            1_000_000));

    private final PairedApps apps = new PairedApps(box, codes);
    private final AccountId lan = Cast.LAN.account();

    @Test
    void aClockMayBeOneStepOffAndNoMore() {
        var totp = Totp.random();
        assertThat(totp.stepOf(totp.codeAt(NOW, codes), NOW.plusSeconds(30), codes)).isPresent();
        assertThat(totp.stepOf(totp.codeAt(NOW, codes), NOW.minusSeconds(30), codes)).isPresent();
        assertThat(totp.stepOf(totp.codeAt(NOW, codes), NOW.plusSeconds(61), codes)).isEmpty();
    }

    @Test
    void anAppCountsOnceItsCodeWasShownAndEachCodeOnlyOnce() {
        var secret = Acting.as(Cast.LAN.sight(), () -> setUp(NOW).begin(lan));
        assertThat(asked(SecondFactorMode.OPTIONAL)).isFalse();
        assertThatThrownBy(() -> Acting.run(Cast.LAN.sight(), () -> setUp(NOW).confirm(lan, "0")))
                .isInstanceOf(ActionRefused.class);

        var recovery =
                Acting.as(
                        Cast.LAN.sight(), () -> setUp(NOW).confirm(lan, secret.codeAt(NOW, codes)));

        assertThat(recovery.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(asked(SecondFactorMode.OPTIONAL)).isTrue();
        assertThat(asked(SecondFactorMode.OFF)).isFalse();
        assertThat(passes(secret.codeAt(NOW, codes), NOW)).as("the code of the pairing").isFalse();
        var later = NOW.plusSeconds(60);
        assertThat(passes(secret.codeAt(later, codes), later)).isTrue();
        assertThat(passes(secret.codeAt(later, codes), later)).as("replayed").isFalse();
        assertThat(passes(recovery.codes().getFirst().toLowerCase(java.util.Locale.ROOT), later))
                .isTrue();
        assertThat(passes(recovery.codes().getFirst(), later)).as("used up").isFalse();
        assertThat(events.kinds())
                .containsExactly("account.second-factor-set", "account.recovery-code-used");
    }

    @Test
    void afterManyWrongCodesNoneIsRightForAWhile() {
        var secret = Acting.as(Cast.LAN.sight(), () -> setUp(NOW).begin(lan));
        Acting.as(Cast.LAN.sight(), () -> setUp(NOW).confirm(lan, secret.codeAt(NOW, codes)));
        for (int i = 0; i < PassSecondFactor.MOST_ATTEMPTS; i++)
            assertThat(passes("000", NOW)).isFalse();

        var soon = NOW.plusSeconds(60);
        assertThat(passes(secret.codeAt(soon, codes), soon)).isFalse();
        var later = NOW.plusSeconds(3600);
        assertThat(passes(secret.codeAt(later, codes), later)).isTrue();
    }

    @Test
    void whoMustHaveOneAndHasNoneIsTold() {
        assertThat(
                        Acting.as(
                                Sight.portal("test"),
                                () ->
                                        pass(SecondFactorMode.REQUIRED_FOR_OFFICIALS, NOW)
                                                .isMissing(lan)))
                .isTrue();
        assertThat(
                        Acting.as(
                                Sight.portal("test"),
                                () -> pass(SecondFactorMode.OPTIONAL, NOW).isMissing(lan)))
                .isFalse();
    }

    @Test
    void nobodyPairsAnAppForSomebodyElse() {
        assertThatThrownBy(() -> Acting.run(Cast.QUAN.sight(), () -> setUp(NOW).begin(lan)))
                .isInstanceOf(NotPermitted.class);
    }

    private SetUpSecondFactor setUp(Instant now) {
        return new SetUpSecondFactor(factors, apps, Clock.fixed(now, ZoneOffset.UTC), events);
    }

    private PassSecondFactor pass(SecondFactorMode mode, Instant now) {
        return new PassSecondFactor(
                factors, apps, mode, wrong, Clock.fixed(now, ZoneOffset.UTC), events);
    }

    private boolean asked(SecondFactorMode mode) {
        return Acting.as(Sight.portal("test"), () -> pass(mode, NOW).isAsked(lan));
    }

    private boolean passes(String code, Instant now) {
        return Acting.as(
                Sight.portal("test"), () -> pass(SecondFactorMode.OPTIONAL, now).pass(lan, code));
    }
}
