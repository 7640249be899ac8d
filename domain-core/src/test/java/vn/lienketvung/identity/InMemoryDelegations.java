package vn.lienketvung.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Delegations in memory. */
public class InMemoryDelegations implements Delegations {

    private final List<Delegation> all = new ArrayList<>();

    @Override
    public void add(Delegation delegation, Instant at) {
        all.add(delegation);
    }

    @Override
    public List<Delegation> givenBy(AccountId principal) {
        return all.stream().filter(each -> each.principal().equals(principal)).toList();
    }

    @Override
    public List<Delegation> givenTo(AccountId deputy) {
        return all.stream().filter(each -> each.deputy().equals(deputy)).toList();
    }

    @Override
    public void revoke(DelegationId id, Instant at) {
        all.replaceAll(each ->
                each.id().equals(id)
                        ? new Delegation(
                                each.id(),
                                each.principal(),
                                each.principalName(),
                                each.deputy(),
                                each.deputyName(),
                                each.role(),
                                each.firstDay(),
                                each.lastDay(),
                                true)
                        : each);
    }
}
