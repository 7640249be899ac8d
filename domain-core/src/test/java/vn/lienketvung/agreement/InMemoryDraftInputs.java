package vn.lienketvung.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienketvung.identity.AccountId;

/** Unsaved input without a database. */
public class InMemoryDraftInputs implements DraftInputs {

    private final Map<List<Object>, DraftInput> kept = new HashMap<>();

    @Override
    public void keep(AgreementId agreement, AccountId owner, DraftInput input) {
        kept.put(List.of(agreement, owner, input.section()), input);
    }

    @Override
    public Optional<DraftInput> find(AgreementId agreement, AccountId owner, Section section) {
        return Optional.ofNullable(kept.get(List.of(agreement, owner, section)));
    }

    @Override
    public void discard(AgreementId agreement, AccountId owner, Section section) {
        kept.remove(List.of(agreement, owner, section));
    }
}
