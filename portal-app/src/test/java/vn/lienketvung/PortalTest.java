package vn.lienketvung;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole portal in demo mode, without a browser, on a fresh database of its own. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PortalApplication.class,
        properties = {"portal.mode=demo", "portal.home=target/portal-home"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FilledDatabase.class)
public @interface PortalTest {}
