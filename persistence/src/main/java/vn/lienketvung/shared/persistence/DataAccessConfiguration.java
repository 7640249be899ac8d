package vn.lienketvung.shared.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Puts the scope around the connection pool, and gives Hibernate every mapping file there is. */
@Configuration(proxyBeanMethods = false)
class DataAccessConfiguration {

    @Bean
    static PortalHome portalHome(Environment environment) {
        return PortalHome.named(environment);
    }

    @Bean
    static BeanPostProcessor scopeAroundThePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new ScopedDataSource(pool) : bean;
            }
        };
    }

    @Bean
    static BeanPostProcessor mappingsOfAllContexts() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
                    factory.setMappingResources(mappings());
                }
                return bean;
            }
        };
    }

    /** Every {@code mapping/<context>.orm.xml}, so that nobody keeps a list. */
    static String[] mappings() {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:mapping/*.orm.xml");
            return Arrays.stream(found)
                    .map(file -> "mapping/" + file.getFilename())
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new IllegalStateException("The mapping files cannot be listed", e);
        }
    }
}
