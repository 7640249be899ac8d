package vn.lienketvung.exchange;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * Who may import: officials of a province for it, those of its OCOP office among them, and the ministry's for the nation. Leaders
 * answer for what is done and do not do it, clerks keep papers, and administrators see no business record.
 */
public record ImportRights(Official official) {

    public boolean mayImport() {
        return official.holds(Role.MINISTRY_STAFF) || province() != null;
    }

    /** Whose records may come of it; null for the nation. */
    public @Nullable ProvinceCode province() {
        if (official.holds(Role.MINISTRY_STAFF)) return null;
        return official.provincesOf(Role.PROVINCIAL_OFFICIAL).stream().findFirst().orElse(null);
    }

    public boolean maySee(ImportJob job) {
        var of = job.sender().province();
        return official.holds(Role.MINISTRY_STAFF)
                || of != null && official.holds(Role.PROVINCIAL_OFFICIAL, of);
    }

    /** Who sees it may decide about it, within the same reach. */
    public boolean mayDecide(ImportJob job) {
        var of = job.sender().province();
        return of == null
                ? official.holds(Role.MINISTRY_STAFF)
                : official.holds(Role.PROVINCIAL_OFFICIAL, of);
    }
}
