package vn.lienketvung.establishment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Unfinished declarations without a database. */
public class InMemoryDeclarations implements Declarations {

    private final Map<DeclarationId, Declaration> all = new LinkedHashMap<>();

    @Override
    public void keep(Declaration declaration) {
        all.put(declaration.id(), declaration);
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void forget(DeclarationId id) {
        all.remove(id);
    }

    @Override
    public int forgetUntouchedSince(Instant at) {
        var before = all.size();
        all.values().removeIf(each -> each.touchedAt().isBefore(at));
        return before - all.size();
    }
}
