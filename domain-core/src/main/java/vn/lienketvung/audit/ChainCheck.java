package vn.lienketvung.audit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/** The check of one chain, from its first row to its head. */
final class ChainCheck {

    private final AuditChain chain;
    private final NavigableMap<Long, List<ExportedHead>> exported;
    private @Nullable ChainHead head;
    private @Nullable BrokenRow broken;
    private Sha256 previous = AuditChain.BEGINNING;
    private long last;
    private long events;

    ChainCheck(AuditChain chain, List<ExportedHead> exported) {
        this.chain = chain;
        this.exported =
                exported.stream()
                        .filter(one -> one.chain().equals(chain.code()) && one.seq() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        ExportedHead::seq, TreeMap::new, Collectors.toList()));
    }

    static ChainCheck unknown(String code) {
        var check = new ChainCheck(new AuditChain(code), List.of());
        check.broken = new BrokenRow(code, 1, Fault.UNKNOWN_CHAIN, "");
        return check;
    }

    void head(ChainHead stated) {
        head = stated;
    }

    void row(AuditRecord row) {
        events++;
        if (broken != null) return;
        if (row.seq() > last + 1) breakAt(last + 1, Fault.MISSING, "");
        else if (row.seq() <= last) breakAt(row.seq(), Fault.OUT_OF_ORDER, "");
        else if (head != null && row.seq() > head.seq()) breakAt(row.seq(), Fault.BEYOND_HEAD, "");
        else checkContent(row);
    }

    ChainReport report() {
        if (broken == null) checkEnd();
        return new ChainReport(chain.code(), events, broken);
    }

    /** The row itself is right; what is kept of its record is something else. */
    void recordDiffers(BrokenRow row) {
        if (broken == null) checkEnd();
        if (broken == null) broken = row;
    }

    /** Of a record there is something that no row speaks of. */
    void lacks(String record) {
        if (broken == null) checkEnd();
        if (broken == null) breakAt(last + 1, Fault.UNTOLD, record);
    }

    private void checkContent(AuditRecord row) {
        Sha256 expected = chain.hash(previous, row.seq(), row.body());
        if (!expected.value().equals(row.hash())) breakAt(row.seq(), Fault.HASH, "");
        else checkColumns(row);
        if (broken == null) checkExported(row.seq(), expected);
        last = row.seq();
        previous = expected;
    }

    private void checkColumns(AuditRecord row) {
        try {
            for (Fact fact : CanonicalForm.read(row.body()).facts())
                if (!Objects.equals(fact.value(), row.columns().get(fact.name()))) {
                    breakAt(row.seq(), Fault.COLUMN, fact.name());
                    return;
                }
        } catch (IllegalArgumentException e) {
            breakAt(row.seq(), Fault.BODY, "");
        }
    }

    private void checkExported(long seq, Sha256 hash) {
        for (ExportedHead one : exported.getOrDefault(seq, List.of()))
            if (!one.hash().equals(hash)) {
                breakAt(seq, Fault.EXPORTED_HASH, one.at().toString());
                return;
            }
    }

    private void checkEnd() {
        if (head == null) breakAt(last + 1, Fault.NO_HEAD, "");
        else if (head.seq() > last) breakAt(last + 1, Fault.MISSING, "");
        else if (!head.hash().equals(previous.value())) breakAt(last, Fault.HEAD, "");
        else if (exported.higherEntry(last) instanceof Map.Entry<Long, List<ExportedHead>> beyond)
            breakAt(last + 1, Fault.EXPORTED_END, beyond.getValue().getFirst().at().toString());
    }

    private void breakAt(long seq, Fault fault, String detail) {
        broken = new BrokenRow(chain.code(), seq, fault, detail);
    }
}
