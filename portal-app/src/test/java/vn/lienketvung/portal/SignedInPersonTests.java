package vn.lienketvung.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

class SignedInPersonTests {

    private static final Official CLERK = PeopleOfTheTest.official(Role.CLERK);

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/x");

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new SignedIn(CLERK.account().toString()), null, List.of()));
        request.getSession();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRequestRunsOnBehalfOfThePersonWithTodaysRights() throws Exception {
        assertThat(sightAfter(Duration.ofHours(9), Optional.of(CLERK))).isEqualTo(CLERK.sight());
        assertThat(request.getAttribute(Official.class.getName())).isEqualTo(CLERK);
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_CLERK");
    }

    @Test
    void aSessionEndsAfterItsAbsoluteTime() throws Exception {
        assertThat(sightAfter(Duration.ofHours(11), Optional.of(CLERK))).isEqualTo(Sight.VISITOR);
        assertThat(request.getSession(false)).isNull();
        assertThat(request.getAttribute(Official.class.getName())).isNull();
    }

    @Test
    void somebodySuspendedMeanwhileIsAVisitor() throws Exception {
        assertThat(sightAfter(Duration.ZERO, Optional.empty())).isEqualTo(Sight.VISITOR);
        assertThat(request.getSession(false)).isNull();
    }

    private Sight sightAfter(Duration time, Optional<Official> found) throws Exception {
        Clock then = Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC);
        var filter = new SignedInPerson(_ -> found, then, Duration.ofHours(10));
        AtomicReference<Sight> seen = new AtomicReference<>();
        filter.doFilter(request, new MockHttpServletResponse(), (_, _) -> seen.set(Acting.sight()));
        return seen.get();
    }
}
