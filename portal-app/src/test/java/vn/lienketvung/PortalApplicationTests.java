package vn.lienketvung;

import org.junit.jupiter.api.Test;

@PortalTest
class PortalApplicationTests {

    @Test
    void thePortalStarts() {}
}
