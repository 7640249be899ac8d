package vn.lienketvung.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.SignInRecord;
import vn.lienketvung.identity.SignInRecords;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/**
 * Checks a user name and password. An unknown name, a wrong password and a suspended account get the same
 * answer after the same work, so that nobody can find out who has an account.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Sight ASKING = Sight.portal("sign-in");

    private final SignInRecords records;
    private final PasswordEncoder encoder;
    private final SignInPace pace;
    private final String hashOfNobody;

    PasswordSignIn(SignInRecords records, PasswordEncoder encoder, SignInPace pace) {
        this.records = records;
        this.encoder = encoder;
        this.pace = pace;
        this.hashOfNobody = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String username = typed.getName();
        String password = String.valueOf(typed.getCredentials());
        String address = addressOf(typed);
        pace.slowDown(username, address);
        Optional<SignInRecord> found = Acting.as(ASKING, () -> records.findByUsername(username));
        boolean matches =
                encoder.matches(
                        password, found.map(SignInRecord::passwordHash).orElse(hashOfNobody));
        if (found.isEmpty() || !matches || !found.get().mayEnter())
            throw new BadCredentialsException("no");
        pace.succeeded(username, address);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(found.get().account().toString()), null, List.of());
    }

    private static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return kind == UsernamePasswordAuthenticationToken.class;
    }
}
