package vn.lienketvung.ocop.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Spreadsheets of criteria without a database. */
final class InMemoryCriteriaFiles implements CriteriaFiles {

    private final Map<UUID, CriteriaFile> files = new LinkedHashMap<>();
    private final Map<UUID, byte[]> contents = new LinkedHashMap<>();

    @Override
    public void keep(CriteriaFile file, byte[] content) {
        files.put(file.id(), file);
        contents.put(file.id(), content);
    }

    @Override
    public Optional<CriteriaFile> find(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<CriteriaFile> newest() {
        return List.copyOf(files.values());
    }

    @Override
    public byte[] contentOf(UUID id) {
        return Objects.requireNonNull(contents.get(id));
    }

    @Override
    public void takenOver(UUID id, LocalDate from) {
        var was = get(id);
        files.put(
                id,
                new CriteriaFile(
                        id, was.sentBy(), was.fileName(), was.sha256(), was.sentAt(), from));
        contents.remove(id);
    }

    @Override
    public void remove(UUID id) {
        files.remove(id);
        contents.remove(id);
    }
}
