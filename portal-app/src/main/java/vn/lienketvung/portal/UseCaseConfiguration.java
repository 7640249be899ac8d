package vn.lienketvung.portal;

import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Turns every {@link UseCase} into a component whose public methods are transactions. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Clearance clearance() {
        return Clearance.STRICT;
    }

    @Bean
    DomainEvents domainEvents(ApplicationEventPublisher publisher) {
        return publisher::publishEvent;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCasesAreTransactional(@Lazy PlatformTransactionManager transactions) {
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class),
                new TransactionInterceptor(
                        transactions, new MatchAlwaysTransactionAttributeSource()));
    }
}
