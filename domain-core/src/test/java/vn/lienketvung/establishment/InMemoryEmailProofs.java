package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.shared.Sha256;

/** Links that prove addresses, without a database. */
public class InMemoryEmailProofs implements EmailProofs {

    private record Link(Proof proof, Instant expiresAt) {}

    private final Map<Sha256, Link> all = new HashMap<>();

    @Override
    public void issue(Proof proof, Sha256 token, Instant expiresAt) {
        all.values().removeIf(each -> each.proof().establishment().equals(proof.establishment()));
        all.put(token, new Link(proof, expiresAt));
    }

    @Override
    public Optional<Proof> find(Sha256 token, Instant now) {
        return Optional.ofNullable(all.get(token))
                .filter(link -> link.expiresAt().isAfter(now))
                .map(Link::proof);
    }

    @Override
    public Optional<Proof> use(Sha256 token, Instant now) {
        var proof = find(token, now);
        all.remove(token);
        return proof;
    }

    @Override
    public int forgetExpired(Instant now) {
        var before = all.size();
        all.values().removeIf(link -> !link.expiresAt().isAfter(now));
        return before - all.size();
    }
}
