package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Looks back on all tests over HTTP and all walks of this build: every form of the portal was sent {@value
 * PressedForms#TIMES} times at once in a state in which it is accepted, and had one effect. A form that no test lets
 * succeed fails here.
 */
@Order(Integer.MAX_VALUE)
class EveryFormHasOneEffectIT {

    /** Where Spring Security sends a wrong password on its way to the page: no form of a page. */
    private static final String WRONG_PASSWORD = "/dang-nhap/khong-dung";

    @Test
    void everyFormWasPressedManyTimesAndAcceptedOnce() throws IOException {
        assumeThat(PressedForms.noted()).as("the tests over HTTP ran before").isNotEmpty();
        assumeThat(PressedForms.withOneEffect()).as("the walks ran before").isNotEmpty();
        var forms =
                AccessMatrix.read().rows().stream()
                        .filter(row -> row.method().equals("POST"))
                        .map(AccessMatrix.Row::pattern)
                        .collect(Collectors.toCollection(TreeSet::new));
        forms.remove(WRONG_PASSWORD);
        forms.removeAll(PressedForms.noted());
        forms.removeAll(PressedForms.withOneEffect());
        assertThat(forms).as("forms that no test presses many times").isEmpty();
    }
}
