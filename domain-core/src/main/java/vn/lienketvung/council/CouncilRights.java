package vn.lienketvung.council;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.dossier.Dossier;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * What one person may see of a council and do in it.
 *
 * @param council null while none is appointed
 */
public record CouncilRights(Dossier dossier, @Nullable Council council, Official official) {

    /** Its office and the administration of its province, the ministry, and whoever sits in it. */
    public boolean maySee() {
        return official.seesProvince(dossier.province())
                || official.holds(Role.MINISTRY_STAFF)
                || isMember();
    }

    /** Appoint it. */
    public boolean isOffice() {
        return official.holds(Role.PROVINCIAL_OFFICIAL, dossier.province());
    }

    /** Score the product, unless an interest made the person leave. */
    public boolean isMember() {
        return self().isPresent() && official.holds(Role.OCOP_COUNCIL_MEMBER);
    }

    /** Lead it. */
    public boolean isChair() {
        return isMember() && self().filter(CouncilMember::isChair).isPresent();
    }

    private Optional<CouncilMember> self() {
        return council == null ? Optional.empty() : council.staying(official.account());
    }
}
