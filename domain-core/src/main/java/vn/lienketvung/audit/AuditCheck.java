package vn.lienketvung.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One check of the whole trail. It is shown every head, then every row in order, and finds the first broken
 * row of each chain; with heads that were exported earlier it also finds a cut tail and a chain made anew.
 */
public final class AuditCheck {

    private final SequencedMap<String, ChainCheck> chains = new LinkedHashMap<>();

    /**
     * @param exported heads kept outside the database; may be empty
     */
    public AuditCheck(List<ExportedHead> exported) {
        for (AuditChain chain : AuditChain.all())
            chains.put(chain.code(), new ChainCheck(chain, exported));
    }

    /** Takes the head of a chain; all heads come before all rows. */
    public void head(ChainHead head) {
        chain(head.chain()).head(head);
    }

    /** Takes the next row; within a chain they come by ascending number. */
    public void row(AuditRecord row) {
        chain(row.chain()).row(row);
    }

    /** What was found, once everything has been shown. */
    public AuditReport report() {
        return new AuditReport(chains.values().stream().map(ChainCheck::report).toList());
    }

    private ChainCheck chain(String code) {
        return chains.computeIfAbsent(code, ChainCheck::unknown);
    }
}
