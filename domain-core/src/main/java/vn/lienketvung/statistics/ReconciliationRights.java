package vn.lienketvung.statistics;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/**
 * Who takes which turn with two sources of a figure of one province: the ministry says what the second source says and explains
 * for it, the province's officials explain for the province, the coordinator of the region or the ministry decides. Nobody decides
 * about a value they entered.
 */
public record ReconciliationRights(ProvinceCode province, Official official) {

    public boolean mayState() {
        return official.holds(Role.MINISTRY_STAFF);
    }

    /** The side for which this person explains; null when there is none. */
    public @Nullable Side side() {
        if (mayState()) return Side.SECOND;
        return official.holds(Role.PROVINCIAL_OFFICIAL, province) ? Side.PROVINCE : null;
    }

    /** Whether there may be differences that this person decides. */
    public boolean decidesSome() {
        return mayState() || official.holds(Role.REGIONAL_COORDINATOR, province);
    }

    /** Whether deciding on these two values is this person's affair. */
    public boolean mayDecide(Reconciliation of) {
        return decidesSome() && !of.wasSaidBy(official.account().value());
    }
}
