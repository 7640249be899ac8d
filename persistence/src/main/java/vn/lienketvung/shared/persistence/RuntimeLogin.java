package vn.lienketvung.shared.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the portal signs in to the database for its daily work. */
public record RuntimeLogin(String url, String user, @Nullable String secret)
        implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return secret;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
