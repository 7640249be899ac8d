package vn.lienketvung.shared.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How Flyway signs in to the database, as the owner of the schema. */
public record MigratorLogin(String url, String user, @Nullable String secret)
        implements FlywayConnectionDetails {

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
