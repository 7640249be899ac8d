package vn.lienketvung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running portal in demo mode over real HTTP, on a free port and a fresh database; see {@link
 * Visitor}. The port comes by {@code @LocalServerPort}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {PortalApplication.class, FormsThatRepeat.class, PressedForms.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.mode=demo",
            "management.server.port=0",
            "portal.sign-in.slowest=10ms",
            "portal.home=target/portal-home"
        })
@ContextConfiguration(initializers = FilledDatabase.class)
public @interface HttpTest {}
