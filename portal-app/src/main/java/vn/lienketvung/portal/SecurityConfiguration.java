package vn.lienketvung.portal;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.lienketvung.identity.Reach;
import vn.lienketvung.identity.Role;

/**
 * Who may reach which address. Everything that is not listed is denied to everybody; whether a person may do
 * something to one record is the use cases' decision, a second time.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ASSETS = {"/css/**", "/js/**", "/img/**", "/webjars/**"};
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/dang-nhap",
        "/san-pham",
        "/san-pham/**",
        "/hop-tac-xa/*",
        "/thoa-thuan",
        "/thoa-thuan/*",
        "/so-lieu/**",
        "/do-tin-cay/cach-tinh",
        "/tra-cuu/**",
        "/ocop/**",
        "/q/*",
        "/q/*/bao-hang-gia",
        "/bao-hang-gia/tra-cuu",
        "/hoi-mua/tra-cuu",
        "/huong-dan",
        "/quyen-rieng-tu/**",
        "/tiep-can",
        "/lien-he",
        "/kich-hoat/**",
        "/quen-mat-khau",
        "/dang-nhap/ma-xac-thuc",
        "/dang-ky-co-so/**"
    };
    private static final String[] WORKERS = namesOf(Role::worksOnAgreements);
    private static final String[] TASKED = namesOf(Role::hasTasks);
    private static final String[] MAKERS = {
        Role.COOPERATIVE_REPRESENTATIVE.name(), Role.RETAILER_REPRESENTATIVE.name()
    };
    private static final String[] WATCHERS =
            namesOf(role -> role.reach() == Reach.OWN_PROVINCE || role == Role.MINISTRY_STAFF);
    private static final String[] REPORTERS =
            namesOf(role ->
                    role.reach() == Reach.OWN_PROVINCE
                            || role == Role.REGIONAL_COORDINATOR
                            || role == Role.MINISTRY_STAFF);
    private static final String[] READERS = namesOf(Role::readsAgreements);

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignedInPerson signedInPerson,
            ResponseHeaders responseHeaders,
            PasswordSignIn passwordSignIn,
            RefusedRequests refusedRequests,
            SignInEntrance entrance,
            ComingAndGoing trail) {
        return http.authorizeHttpRequests(SecurityConfiguration::rights)
                .authenticationProvider(passwordSignIn)
                .addFilterAfter(signedInPerson, SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(pagesWanted()))
                .formLogin(form ->
                        form.loginPage("/dang-nhap")
                                .loginProcessingUrl("/dang-nhap")
                                .failureHandler(refusedRequests::signInFailed)
                                .successHandler(entrance))
                .logout(out ->
                        out.logoutUrl("/dang-xuat")
                                .addLogoutHandler(trail)
                                .logoutSuccessUrl("/?da-dang-xuat"))
                .sessionManagement(
                        sessions -> sessions.sessionFixation(fixation -> fixation.migrateSession()))
                .exceptionHandling(refused ->
                        refused.accessDeniedHandler(refusedRequests)
                                .authenticationEntryPoint(refusedRequests))
                .csrf(Customizer.withDefaults())
                .headers((HeadersConfigurer<HttpSecurity> headers) ->
                        headers.defaultsDisabled().addHeaderWriter(responseHeaders))
                .build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    of) {
        of.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers(GET, ASSETS)
                .permitAll()
                .requestMatchers(GET, PUBLIC_PAGES)
                .permitAll()
                .requestMatchers(
                        POST,
                        "/dang-nhap",
                        "/dang-nhap/ma-xac-thuc",
                        "/dang-xuat",
                        "/kich-hoat/**",
                        "/quen-mat-khau",
                        "/dang-ky-co-so/**",
                        "/q/*/bao-hang-gia",
                        "/bao-hang-gia/tra-cuu/xoa-lien-he",
                        "/san-pham/*/hoi-mua",
                        "/hoi-mua/tra-cuu/rut",
                        "/hoi-mua/tra-cuu/ket-qua")
                .permitAll()
                .requestMatchers("/lam-viec/ho-so-ca-nhan/**", "/lam-viec/thong-bao/**")
                .authenticated()
                .requestMatchers("/lam-viec/chung-nhan-ocop/**")
                .hasAnyRole(READERS)
                .requestMatchers("/lam-viec/bao-hang-gia/**", "/lam-viec/hoi-mua/tong-hop")
                .hasAnyRole(WATCHERS)
                .requestMatchers("/lam-viec/so-lieu/**", "/lam-viec/bao-cao/**")
                .hasAnyRole(REPORTERS)
                .requestMatchers("/lam-viec/viec-cua-toi/**", "/lam-viec/hoi-dong-ocop/**")
                .hasAnyRole(TASKED)
                .requestMatchers("/lam-viec/hoi-dong/**")
                .hasAnyRole(Role.REGIONAL_COORDINATOR.name(), Role.MINISTRY_STAFF.name())
                .requestMatchers(POST, "/lam-viec/do-tin-cay")
                .hasAnyRole(Role.REGIONAL_COORDINATOR.name(), Role.MINISTRY_STAFF.name())
                .requestMatchers("/lam-viec/do-tin-cay/**")
                .hasAnyRole(REPORTERS)
                .requestMatchers(
                        "/lam-viec/san-pham-cua-toi/**",
                        "/lam-viec/co-so-cua-toi",
                        "/lam-viec/hoi-mua/**")
                .hasAnyRole(MAKERS)
                .requestMatchers("/lam-viec/nhap/**")
                .hasAnyRole(Role.PROVINCIAL_OFFICIAL.name(), Role.MINISTRY_STAFF.name())
                .requestMatchers(
                        "/lam-viec/co-so/trung-lap",
                        "/lam-viec/co-so/*/gop/**",
                        "/lam-viec/co-so/gop/**")
                .hasAnyRole(Role.PROVINCIAL_OFFICIAL.name(), Role.COMMUNE_FOCAL_POINT.name())
                .requestMatchers(GET, "/lam-viec/**")
                .hasAnyRole(READERS)
                .requestMatchers(POST, "/lam-viec/thoa-thuan/goc-nhin/**")
                .hasAnyRole(READERS)
                .requestMatchers(POST, "/lam-viec/**")
                .hasAnyRole(WORKERS)
                .requestMatchers(
                        "/quan-tri/don-vi/**",
                        "/quan-tri/nguoi-dung/**",
                        "/quan-tri/yeu-cau-xoa/**",
                        "/quan-tri/lich-lam-viec/**",
                        "/quan-tri/danh-muc/**",
                        "/quan-tri/hop-thu-di/**",
                        "/quan-tri/suc-khoe")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/quan-tri/ocop/bo-tieu-chi/nhap/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers(GET, "/quan-tri/ocop/bo-tieu-chi/**")
                .hasAnyRole(Role.ADMINISTRATOR.name(), Role.MINISTRY_STAFF.name())
                .requestMatchers("/quan-tri/nhat-ky/**")
                .hasRole(Role.AUDITOR.name())
                .anyRequest()
                .denyAll();
    }

    private static String[] namesOf(Predicate<Role> roles) {
        return Arrays.stream(Role.values()).filter(roles).map(Role::name).toArray(String[]::new);
    }

    /** After signing in, back to the page that was wanted; never to a fragment or a sent form. */
    @SuppressWarnings("NullAway") // null is how the cache is told to add nothing to the address
    private static HttpSessionRequestCache pagesWanted() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request ->
                "GET".equals(request.getMethod())
                        && request.getHeader("HX-Request") == null
                        && !request.getRequestURI().equals("/error"));
        return cache;
    }

    /** Outermost, so that a response refused before the security chain carries the headers as well. */
    @Bean
    FilterRegistrationBean<ResponseHeaders> headersOnEveryResponse(ResponseHeaders headers) {
        var registration = new FilterRegistrationBean<>(headers);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** The chain runs it; the container must not run it a second time. */
    @Bean
    FilterRegistrationBean<SignedInPerson> onlyInTheChain(SignedInPerson filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
