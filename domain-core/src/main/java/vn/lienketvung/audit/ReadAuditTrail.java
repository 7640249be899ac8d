package vn.lienketvung.audit;

import java.util.List;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.UseCase;

/** An auditor looks at the trail, and the look itself is recorded. */
@UseCase
public class ReadAuditTrail {

    private final AuditDirectory directory;
    private final DomainEvents events;

    public ReadAuditTrail(AuditDirectory directory, DomainEvents events) {
        this.directory = directory;
        this.events = events;
    }

    /**
     * The entries that match, newest first.
     *
     * @param page from 1
     * @throws NotPermitted when the person is no auditor
     */
    public Page<RecordedEntry> read(AuditFilter filter, int page, Official by) {
        mayRead(by);
        events.announce(new AuditEvent.TrailRead(filter, page));
        return directory.search(filter, page);
    }

    /**
     * Every kind that occurs, to choose from; tells nothing of anybody and so leaves no entry.
     *
     * @throws NotPermitted when the person is no auditor
     */
    public List<String> kinds(Official by) {
        mayRead(by);
        return directory.kinds();
    }

    private static void mayRead(Official by) {
        if (!by.holds(Role.AUDITOR)) throw new NotPermitted("audit.read");
    }
}
