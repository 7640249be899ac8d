package vn.lienketvung.codelist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code lists without a database. */
public final class InMemoryCodeEntries implements CodeEntries, CodeLists {

    private final Map<CodeId, CodeEntry> entries = new LinkedHashMap<>();

    public InMemoryCodeEntries(CodeEntry... entries) {
        for (var entry : entries) save(entry);
    }

    @Override
    public CodeEntry save(CodeEntry entry) {
        entries.put(entry.id(), entry);
        return entry;
    }

    @Override
    public Optional<CodeEntry> findById(CodeId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<CodeEntry> of(String list) {
        return entries.values().stream()
                .filter(entry -> entry.id().list().equals(list))
                .sorted(Comparator.comparing(entry -> entry.text().position()))
                .toList();
    }

    @Override
    public List<CodeList> all() {
        return List.of(CodeListMother.units());
    }
}
