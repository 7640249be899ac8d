package vn.lienketvung.operation.automation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienketvung.HttpTest;
import vn.lienketvung.Visitor;
import vn.lienketvung.shared.Mishaps;

/** The page of health as an administrator reads it. */
@HttpTest
class HealthPageTests {

    @LocalServerPort int port;
    @Autowired Mishaps mishaps;
    @Autowired TimerMishaps remembered;

    @Test
    void aMishapOfATimerIsReadWithItsReference() {
        var name = "SweepOrphanFiles";
        mishaps.happened(
                timer(name), "A file stayed", new IllegalStateException("the disk is <full>"));
        var administrator = new Visitor(port);
        administrator.signIn("quantri", "lienketvung-demo");

        var page = administrator.get("/quan-tri/suc-khoe").body();

        assertThat(page)
                .contains("mã " + remembered.lastOf(name).orElseThrow().reference())
                .contains("A file stayed: the disk is &lt;full&gt;");
    }

    private static Class<?> timer(String name) {
        try {
            return Class.forName("vn.lienketvung.evidence.automation." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
