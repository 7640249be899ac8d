package vn.lienketvung.shared.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Languages, messages, and how typed dates and numbers are read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private final OneEffect oneEffect;
    private final OneReadingTransaction oneReading;

    WebConfiguration(OneEffect oneEffect, OneReadingTransaction oneReading) {
        this.oneEffect = oneEffect;
        this.oneReading = oneReading;
    }

    /** One message source over every {@code messages/<context>.properties} of all modules. */
    @Bean
    MessageSource messageSource() throws IOException {
        return new Messages();
    }

    @Bean
    LocaleResolver localeResolver(
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        var cookie = new CookieLocaleResolver("ngon-ngu");
        cookie.setDefaultLocale(Locale.of("vi"));
        cookie.setRejectInvalidCookies(false);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSecure(secure);
        return cookie;
    }

    /**
     * Links are written as they stand in the template: looking for a static file behind every one of them took a third
     * of the time of a page, and what it adds to those of webjars is only their version.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> linksAreWrittenAsTheyAre() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }

    /** After a form was sent the browser is told to fetch the next page: 303, not the old 302. */
    @Bean
    SmartInitializingSingleton seeOtherAfterPost(ObjectProvider<ThymeleafViewResolver> resolvers) {
        return () -> resolvers.forEach(resolver -> resolver.setRedirectHttp10Compatible(false));
    }

    /** Spring Security brings the processor that adds the token; there can be only one bean of its name. */
    @Bean
    static BeanPostProcessor formsHaveNumbers() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor token
                        ? new FormNumber(token)
                        : bean;
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Outermost, so that the others still read within it.
        registry.addInterceptor(oneReading).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new PageLanguage());
        registry.addInterceptor(oneEffect);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new VietnameseNumber());
        registry.addFormatter(new VietnameseDate());
    }
}
