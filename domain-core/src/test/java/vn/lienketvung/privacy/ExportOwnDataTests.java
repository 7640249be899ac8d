package vn.lienketvung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.InMemorySignInFailures;
import vn.lienketvung.shared.RecordedEvents;

class ExportOwnDataTests {

    private final RecordedEvents events = new RecordedEvents();
    private final ExportOwnData exporting =
            new ExportOwnData(
                    (account, body) ->
                            List.of(
                                    new OwnTable(
                                            "account",
                                            List.of("id", "body"),
                                            List.of(List.of(account.toString(), body.toString())))),
                    new InMemorySignInFailures(),
                    events,
                    Clock.fixed(Instant.parse("2026-11-16T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatIsTakenAlongIsOnesOwnAndStaysInTheTrail() {
        var tables = exporting.export(Cast.LAN);
        assertThat(tables.getFirst().rows())
                .containsExactly(
                        List.of(Cast.LAN.account().toString(), Cast.LAN.organisation().toString()));
        assertThat(events.kinds()).containsExactly("privacy.exported");
    }

    @Test
    void nobodyTakesItAlongAllTheTime() {
        for (int i = 0; i < ExportOwnData.MOST_AN_HOUR; i++) exporting.export(Cast.LAN);
        assertThatThrownBy(() -> exporting.export(Cast.LAN)).hasMessageContaining("too-often");
        assertThat(exporting.export(Cast.MINH)).isNotEmpty();
    }

    @Test
    void noColumnIsHeldForTwoPurposes() {
        for (var one : PersonalRecord.values())
            for (var other : PersonalRecord.values())
                if (one != other)
                    assertThat(one.columns())
                            .as(one + " and " + other)
                            .doesNotContainAnyElementsOf(other.columns());
    }
}
