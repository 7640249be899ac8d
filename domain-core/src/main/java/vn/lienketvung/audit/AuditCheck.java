package vn.lienketvung.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.lienketvung.shared.Actor;

/**
 * One check of the whole trail. It is shown every head, then every row in order, and finds the first broken
 * row of each chain; with heads that were exported earlier it also finds a cut tail and a chain made anew, and with the sealed
 * records a record that was changed beside the trail.
 */
public final class AuditCheck {

    private final SequencedMap<String, ChainCheck> chains = new LinkedHashMap<>();
    private final SealCheck seals = new SealCheck();

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

    /** Takes what is kept of records now; before all rows, and of the same moment. */
    public void records(SealedRecords kept) {
        seals.keep(kept);
    }

    /** Takes the next row; within a chain they come by ascending number. */
    public void row(AuditRecord row) {
        chain(row.chain()).row(row);
        seals.row(row);
    }

    /** What was found, once everything has been shown. */
    public AuditReport report() {
        var changed = seals.changed();
        if (changed != null) chain(changed.chain()).recordDiffers(changed);
        var untold = seals.untold();
        if (untold != null) chain(Actor.NATIONAL_CHAIN).lacks(untold);
        return new AuditReport(chains.values().stream().map(ChainCheck::report).toList());
    }

    private ChainCheck chain(String code) {
        return chains.computeIfAbsent(code, ChainCheck::unknown);
    }
}
