package vn.lienketvung.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.register.HollowReason.CULTURE_ONLY;
import static vn.lienketvung.register.HollowReason.NO_RESULT;
import static vn.lienketvung.register.HollowReason.ONLY_MEETINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.CooperationField;

class HollowRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 11, 23);
    private static final HollowRule RULE = new HollowRule(12);

    @Test
    void aYearWithoutAResultIsSuspected() {
        var hollow = RULE.suspect(trace(A_YEAR_AGO.minusDays(35), null), TODAY).orElseThrow();

        assertThat(hollow.reasons()).containsExactly(NO_RESULT);
        assertThat(hollow.silentDays()).isEqualTo(400);
    }

    @Test
    void theLastResultCountsAndNotTheFirstDay() {
        var old = LocalDate.of(2019, 1, 1);

        assertThat(RULE.suspect(trace(old, A_YEAR_AGO.plusDays(1)), TODAY)).isEmpty();
        assertThat(RULE.suspect(trace(old, A_YEAR_AGO), TODAY))
                .hasValueSatisfying(hollow -> assertThat(hollow.silentDays()).isEqualTo(365));
    }

    @Test
    void whatIsYoungerThanTheRuleIsNeverSuspected() {
        var young = A_YEAR_AGO.plusDays(1);

        assertThat(RULE.suspect(trace(young, null), TODAY)).isEmpty();
        assertThat(RULE.suspect(trace(young, CooperationField.CULTURE_SOCIETY, true, false), TODAY))
                .isEmpty();
        assertThat(RULE.suspect(trace(A_YEAR_AGO, null), TODAY)).isPresent();
    }

    @Test
    void minutesOfMeetingsAloneShowNothing() {
        assertThat(RULE.suspect(recent(CooperationField.INDUSTRY, true, false), TODAY))
                .hasValueSatisfying(
                        hollow -> assertThat(hollow.reasons()).containsExactly(ONLY_MEETINGS));
        assertThat(RULE.suspect(recent(CooperationField.INDUSTRY, true, true), TODAY)).isEmpty();
        assertThat(RULE.suspect(recent(CooperationField.INDUSTRY, false, false), TODAY)).isEmpty();
    }

    @Test
    void cultureAloneIsSuspectedAndAFieldThatIsNotKnownIsNot() {
        assertThat(RULE.suspect(recent(CooperationField.CULTURE_SOCIETY, false, true), TODAY))
                .hasValueSatisfying(
                        hollow -> assertThat(hollow.reasons()).containsExactly(CULTURE_ONLY));
        assertThat(RULE.suspect(recent(CooperationField.TOURISM, false, true), TODAY)).isEmpty();
        assertThat(RULE.suspect(recent(null, false, true), TODAY)).isEmpty();
    }

    @Test
    void everyReasonIsNamed() {
        assertThat(
                        RULE.suspect(
                                trace(A_YEAR_AGO, CooperationField.CULTURE_SOCIETY, true, false),
                                TODAY))
                .hasValueSatisfying(hollow ->
                        assertThat(hollow.reasons())
                                .containsExactly(NO_RESULT, ONLY_MEETINGS, CULTURE_ONLY));
    }

    @Test
    void theMonthsAreASetting() {
        var rule = new HollowRule(6);

        assertThat(rule.suspect(trace(LocalDate.of(2026, 5, 23), null), TODAY)).isPresent();
        assertThat(rule.suspect(trace(LocalDate.of(2026, 5, 24), null), TODAY)).isEmpty();
        assertThatThrownBy(() -> new HollowRule(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AgreementTrace trace(LocalDate inForceOn, @Nullable LocalDate lastResultOn) {
        return trace(inForceOn, lastResultOn, CooperationField.INDUSTRY, false, true);
    }

    private static AgreementTrace trace(
            LocalDate inForceOn, CooperationField field, boolean met, boolean shown) {
        return trace(inForceOn, null, field, met, shown);
    }

    /** Long in force, with a result of last month. */
    private static AgreementTrace recent(
            @Nullable CooperationField field, boolean met, boolean shown) {
        return trace(LocalDate.of(2020, 1, 1), TODAY.minusMonths(1), field, met, shown);
    }

    static AgreementTrace trace(
            LocalDate inForceOn,
            @Nullable LocalDate lastResultOn,
            @Nullable CooperationField field,
            boolean met,
            boolean shown) {
        return new AgreementTrace(
                UUID.randomUUID(),
                null,
                "Tiêu thụ xoài",
                field,
                List.of("Sở một", "Sở hai"),
                false,
                inForceOn,
                lastResultOn,
                met,
                shown);
    }
}
