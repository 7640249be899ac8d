package vn.lienketvung.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.RecordedEvents;

class FindHollowAgreementsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgreementTrace SILENT = trace(LocalDate.of(2024, 1, 1), null);
    private static final AgreementTrace MORE_SILENT = trace(LocalDate.of(2022, 1, 1), null);
    private static final AgreementTrace ALIVE =
            trace(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 1));

    private final RecordedEvents events = new RecordedEvents();
    private final FindHollowAgreements find =
            new FindHollowAgreements(
                    (day, region, _, _) ->
                            region != null || !day.equals(LocalDate.of(2025, 11, 23))
                                    ? List.of()
                                    : List.of(SILENT, ALIVE, MORE_SILENT),
                    HollowRule.USUAL,
                    events);

    @Test
    void theLongestSilentStandsFirstAndWhatIsAliveIsOnlyCounted() {
        var findings = find.find(null, null, TODAY, Cast.KHANH);

        assertThat(findings.examined()).isEqualTo(3);
        assertThat(findings.hollow())
                .extracting(HollowAgreement::trace)
                .containsExactly(MORE_SILENT, SILENT);
        assertThat(findings.countOf(HollowReason.NO_RESULT)).isEqualTo(2);
        assertThat(findings.of(HollowReason.NO_RESULT)).hasSize(2);
        assertThat(findings.of(HollowReason.ONLY_MEETINGS)).isEmpty();
        assertThat(findings.of(null)).hasSize(2);
    }

    @Test
    void theScopeIsHandedOn() {
        assertThat(find.find(new RegionCode("DBSH"), null, TODAY, Cast.KHANH).examined()).isZero();
    }

    @Test
    void takingManyAwayIsAnsweredForInTheTrailAFewAreNot() {
        find.takeAway(findings(99), null, "/x");
        find.takeAway(findings(200), HollowReason.ONLY_MEETINGS, "/x");
        assertThat(events.all()).isEmpty();

        find.takeAway(findings(100), HollowReason.NO_RESULT, "/x?ly-do=NO_RESULT");
        assertThat(events.all())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("read:register-export");
                    assertThat(event.trace().reason()).isEqualTo("100 · /x?ly-do=NO_RESULT");
                });
    }

    private static FindHollowAgreements.Findings findings(int count) {
        var hollow = HollowRule.USUAL.suspect(SILENT, TODAY).orElseThrow();
        return new FindHollowAgreements.Findings(count, 12, Collections.nCopies(count, hollow));
    }

    @Test
    void whoOverseesNothingIsRefused() {
        for (Official official : List.of(Cast.LAN, Cast.MINH, Cast.VINH))
            assertThatThrownBy(() -> find.find(null, null, TODAY, official))
                    .isInstanceOf(NotPermitted.class);
    }

    private static AgreementTrace trace(LocalDate inForceOn, LocalDate lastResultOn) {
        return HollowRuleTests.trace(
                inForceOn, lastResultOn, CooperationField.INDUSTRY, false, true);
    }
}
