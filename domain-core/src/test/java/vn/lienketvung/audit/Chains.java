package vn.lienketvung.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/** Audit chains in memory, kept by the same rule as the database keeps them, and open to every tampering. */
class Chains implements AuditTrail, RecordedChains {

    final Map<String, List<AuditRecord>> rows = new TreeMap<>();
    final Map<String, ChainHead> heads = new TreeMap<>();

    Chains() {
        for (AuditChain chain : AuditChain.all()) {
            rows.put(chain.code(), new ArrayList<>());
            heads.put(chain.code(), new ChainHead(chain.code(), 0, AuditChain.BEGINNING.value()));
        }
    }

    @Override
    public void append(List<AuditEntry> entries) {
        entries.forEach(this::append);
    }

    void append(AuditEntry entry) {
        ChainHead head = heads.get(entry.chain());
        byte[] body = CanonicalForm.of(entry);
        long seq = head.seq() + 1;
        Sha256 hash = new AuditChain(entry.chain()).hash(new Sha256(head.hash()), seq, body);
        rows.get(entry.chain())
                .add(new AuditRecord(entry.chain(), seq, columns(entry), body, hash.value()));
        heads.put(entry.chain(), new ChainHead(entry.chain(), seq, hash.value()));
    }

    @Override
    public void show(AuditCheck check) {
        heads.values().forEach(check::head);
        rows.values().forEach(chain -> chain.forEach(check::row));
    }

    @Override
    public List<ChainHead> heads() {
        return List.copyOf(heads.values());
    }

    AuditReport checked(List<ExportedHead> exported) {
        var check = new AuditCheck(exported);
        show(check);
        return check.report();
    }

    List<ExportedHead> exported(Instant at) {
        return heads().stream()
                .map(h -> new ExportedHead(at, h.chain(), h.seq(), new Sha256(h.hash())))
                .toList();
    }

    static AuditEntry entry(String chain, int number) {
        return new AuditEntry(
                Instant.parse("2026-11-22T01:00:00Z").plusMillis(number),
                new Actor(
                        "account-" + number % 7,
                        "Người số " + number % 7,
                        "CLERK",
                        "to-chuc",
                        chain),
                "agreement.submitted",
                Outcome.DONE,
                Trace.of("agreement", number).moved("DRAFT", "IN_REVIEW"));
    }

    static Map<String, Object> columns(AuditEntry entry) {
        var columns = new HashMap<String, Object>();
        for (Fact fact : entry.facts())
            if (fact.value() != null) columns.put(fact.name(), fact.value());
        return columns;
    }
}
