package vn.lienketvung.audit.automation;

import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.lienketvung.shared.UseCase;

/** Puts the boundary around every use case, outside the transaction, whose advisor comes last; starts the timers. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {

    private static final int OUTSIDE_THE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 1_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCasesLeaveTheirRefusals(
            ObjectProvider<SeparateEntries> separate, ObjectProvider<Clock> clock) {
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forClassAnnotation(UseCase.class),
                        new UseCaseBoundary(separate, clock));
        advisor.setOrder(OUTSIDE_THE_TRANSACTION);
        return advisor;
    }
}
