package vn.lienketvung.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.lienketvung.PressedForms;
import vn.lienketvung.browser.BrowserTest;
import vn.lienketvung.portal.demo.StartingStates;

/**
 * A walk of several people through one portal that all walks share. Each begins with records of its own, which the use
 * cases brought to where the walk starts, and may set the clock forward.
 */
@BrowserTest
@Import({MovableClock.InPlaceOfTheClock.class, StartingStates.class, Automation.class})
@TestPropertySource(
        properties = {
            "portal.session.absolute=4000d",
            "portal.escalation.first=P1D",
            "portal.agreement.lapse-every=P1D"
        })
abstract class Walk {

    @LocalServerPort int port;
    @Autowired MovableClock clock;
    @Autowired StartingStates states;
    @Autowired Automation automation;
    @TempDir Path folder;

    @AfterEach
    void theClockIsRightAgain() {
        clock.goBackToToday();
    }

    /** Many presses of each button at once in one of the two runs, a few in the other. */
    People people(boolean javaScript) {
        return new People(port, javaScript, javaScript ? PressedForms.TIMES : 3, folder);
    }

    /** Tells the records of the two runs of a walk apart. */
    static String titled(String words, boolean javaScript) {
        return words + (javaScript ? " (A)" : " (B)");
    }
}
