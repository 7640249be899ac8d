package vn.lienketvung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all other tests of its process and hands on what they have pressed. */
@Order(Integer.MAX_VALUE)
class PressedFormsTests {

    @Test
    void whatWasPressedIsHandedOn() throws IOException {
        PressedForms.note();
        assertThat(PressedForms.noted()).hasSameElementsAs(PressedForms.withOneEffect());
    }
}
