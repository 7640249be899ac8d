package vn.lienketvung.shared.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.lienketvung.PersistenceTestApplication;

/**
 * A test of the persistence module on real PostgreSQL: every migration run by the migrator, the mappings
 * validated, the runtime role connected. Each test method is one transaction, rolled back at its end, in
 * which the portal itself acts; {@link Viewpoint} shows the same rows to somebody else.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PersistenceTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.config.import=classpath:application-persistence.properties",
            "portal.home=target/portal-home"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Viewpoint.class)
@ExtendWith(ActingAsThePortal.class)
@Transactional
public @interface PersistenceTest {}
