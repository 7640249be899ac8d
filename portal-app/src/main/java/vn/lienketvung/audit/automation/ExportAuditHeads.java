package vn.lienketvung.audit.automation;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienketvung.audit.ChainHead;
import vn.lienketvung.audit.ExportedHead;
import vn.lienketvung.audit.RecordedChains;
import vn.lienketvung.shared.Mishaps;
import vn.lienketvung.shared.Sha256;

/** Adds the ends of all chains to the heads file: after the start, then regularly, and at the end. */
@Component
class ExportAuditHeads {

    private final RecordedChains chains;
    private final AuditHealth health;
    private final Mishaps mishaps;
    private final Clock clock;
    private final HeadsFile file;
    private List<ChainHead> last = List.of();

    ExportAuditHeads(
            RecordedChains chains,
            AuditHealth health,
            Mishaps mishaps,
            Clock clock,
            Environment environment) {
        this.chains = chains;
        this.health = health;
        this.mishaps = mishaps;
        this.clock = clock;
        this.file = HeadsFile.of(environment);
    }

    /** A failure is noted and not more: the portal goes on, and the next export makes up for it. */
    @Scheduled(fixedDelayString = "${portal.audit.heads-every:PT15M}")
    @PreDestroy
    synchronized void export() {
        try {
            Instant now = clock.instant();
            List<ChainHead> heads = chains.heads();
            if (!heads.equals(last))
                file.append(heads.stream().map(head -> exported(head, now)).toList());
            last = heads;
            health.exported(now);
        } catch (IOException | DataAccessException | TransactionException e) {
            mishaps.happened(
                    ExportAuditHeads.class,
                    "The audit heads could not be exported to " + file.path(),
                    e);
        }
    }

    private static ExportedHead exported(ChainHead head, Instant at) {
        return new ExportedHead(at, head.chain(), head.seq(), new Sha256(head.hash()));
    }
}
