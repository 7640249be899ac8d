package vn.lienketvung.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A day of the working-day calendar is entered, put right and taken out. */
class CalendarTurnsHttpTests extends Turns {

    private static final String CALENDAR = "/quan-tri/lich-lam-viec";

    @Test
    void aDayIsEnteredPutRightAndTakenOut() {
        turn(
                "quantri",
                CALENDAR + "/moi",
                CALENDAR + "/moi",
                "day",
                "14/07/2027",
                "kind",
                "SWAPPED_DAY_OFF",
                "name",
                "Nghỉ hoán đổi",
                "nameEnglish",
                "Day swapped",
                "source",
                "Thông báo thử nghiệm");
        var day = CALENDAR + "/2027-07-14";
        turn("quantri", day + "/sua", day + "/sua", "name", "Nghỉ hoán đổi giữa tuần");
        assertThat(as("quantri").get(CALENDAR + "?nam=2027").body())
                .contains("Nghỉ hoán đổi giữa tuần");
        turn("quantri", day + "/sua", day + "/xoa");
        assertThat(as("quantri").get(CALENDAR + "?nam=2027").body())
                .doesNotContain("Nghỉ hoán đổi giữa tuần");
    }
}
