package vn.lienketvung.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.lienketvung.FilledDatabase;
import vn.lienketvung.FormsThatRepeat;
import vn.lienketvung.PortalApplication;
import vn.lienketvung.PressedForms;

/**
 * A test of the running portal in demo mode, on a free port and a fresh database, through {@link Chromium}.
 * The port comes by {@code @LocalServerPort}. Such classes are called {@code …IT} and run in {@code mvn verify}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.class)
@SpringBootTest(
        classes = {PortalApplication.class, FormsThatRepeat.class, PressedForms.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.mode=demo",
            "management.server.port=0",
            "portal.home=target/portal-home"
        })
@ContextConfiguration(initializers = FilledDatabase.class)
public @interface BrowserTest {}
