package vn.lienketvung.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/** One-time links without a database. */
public class InMemoryActivationLinks implements ActivationLinks {

    private final Map<Sha256, Link> links = new HashMap<>();
    private @Nullable Sha256 first;
    private Instant firstExpiresAt = Instant.EPOCH;

    @Override
    public void issue(AccountId account, Sha256 token, Instant expiresAt) {
        links.values().removeIf(link -> link.account.equals(account));
        links.put(token, new Link(account, expiresAt));
    }

    @Override
    public Optional<AccountId> find(Sha256 token, Instant now) {
        return Optional.ofNullable(links.get(token))
                .filter(link -> now.isBefore(link.expiresAt))
                .map(Link::account);
    }

    @Override
    public Optional<AccountId> use(Sha256 token, Instant now) {
        var account = find(token, now);
        links.remove(token);
        return account;
    }

    @Override
    public void issueFirst(Sha256 token, Instant expiresAt) {
        first = token;
        firstExpiresAt = expiresAt;
    }

    @Override
    public boolean isFirst(Sha256 token, Instant now) {
        return token.equals(first) && now.isBefore(firstExpiresAt);
    }

    @Override
    public boolean useFirst(Sha256 token, Instant now) {
        var usable = isFirst(token, now);
        if (usable) first = null;
        return usable;
    }

    private record Link(AccountId account, Instant expiresAt) {}
}
