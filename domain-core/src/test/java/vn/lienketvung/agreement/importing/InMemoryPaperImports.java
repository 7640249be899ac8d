package vn.lienketvung.agreement.importing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.lienketvung.identity.Official;

/** Spreadsheets that wait, without a database. */
public class InMemoryPaperImports implements PaperImports {

    private final Map<UUID, PaperImport> imports = new LinkedHashMap<>();
    private final Map<UUID, byte[]> contents = new HashMap<>();
    private final Map<UUID, List<ReceiptLine>> receipts = new HashMap<>();

    @Override
    public void keep(PaperImport paperImport, byte[] content, Official owner) {
        imports.put(paperImport.id(), paperImport);
        contents.put(paperImport.id(), content);
    }

    @Override
    public Optional<PaperImport> find(UUID id, Official by) {
        return Optional.ofNullable(imports.get(id)).filter(each -> isOf(each, by));
    }

    @Override
    public List<PaperImport> of(Official by) {
        return imports.values().stream()
                .filter(each -> isOf(each, by))
                .sorted(Comparator.comparing(PaperImport::sentAt).reversed())
                .toList();
    }

    private static boolean isOf(PaperImport each, Official by) {
        return each.owner().equals(by.account());
    }

    @Override
    public byte[] contentOf(UUID id) {
        return Objects.requireNonNull(contents.get(id));
    }

    @Override
    public void alone() {}

    @Override
    public void settle() {}

    @Override
    public void entered(UUID id, Instant at, List<ReceiptLine> receipt) {
        var old = Objects.requireNonNull(imports.get(id));
        imports.put(
                id,
                new PaperImport(
                        id,
                        old.owner(),
                        old.fileName(),
                        old.size(),
                        old.sha256(),
                        old.sentAt(),
                        old.expiresAt(),
                        at));
        contents.remove(id);
        receipts.put(id, receipt);
    }

    @Override
    public List<ReceiptLine> receiptOf(UUID id) {
        return receipts.getOrDefault(id, List.of());
    }

    @Override
    public void remove(UUID id) {
        imports.remove(id);
    }

    @Override
    public int forgetExpired(Instant now) {
        var before = imports.size();
        imports.values().removeIf(each -> each.isPending() && !each.expiresAt().isAfter(now));
        return before - imports.size();
    }
}
