package vn.lienketvung.identity;

import java.time.Instant;
import java.util.List;

/** Who stands in for whom. */
public interface Delegations {

    void add(Delegation delegation, Instant at);

    /** Those the person gave, the latest first. */
    List<Delegation> givenBy(AccountId principal);

    /** Those that make the person a deputy, the latest first. */
    List<Delegation> givenTo(AccountId deputy);

    void revoke(DelegationId id, Instant at);
}
