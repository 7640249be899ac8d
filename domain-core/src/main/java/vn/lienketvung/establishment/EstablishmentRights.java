package vn.lienketvung.establishment;

import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may see of one establishment and do with it. */
public record EstablishmentRights(
        Establishment establishment, CommuneDesk desk, Official official) {

    /** People of the commune, of the province's administration, of the ministry, and its own. */
    public boolean maySee() {
        return isOfCommune()
                || isOwn()
                || official.seesProvince(establishment.place().province())
                || official.holds(Role.MINISTRY_STAFF);
    }

    /** Confirm, send back, enter what became of it; whether the state lets them is another question. */
    public boolean mayDecide() {
        return isOfCommune()
                || !desk.isManned()
                        && official.holds(
                                Role.PROVINCIAL_OFFICIAL, establishment.place().province());
    }

    /** Merge it with another record of the same body: who confirms it, and the province, whose communes cannot see each other's. */
    public boolean mayMerge() {
        return isOfCommune()
                || official.holds(Role.PROVINCIAL_OFFICIAL, establishment.place().province());
    }

    /** Change what the record says once it is confirmed: who confirms it, the province, and its own people. */
    public boolean mayKeep() {
        return mayAmendRegistration() || isOwn();
    }

    /** Also what its registration says; its own people only how it is reached. */
    public boolean mayAmendRegistration() {
        return mayMerge();
    }

    /** To another commune of the province: communes cannot see each other's records. */
    public boolean mayMoveSeat() {
        return official.holds(Role.PROVINCIAL_OFFICIAL, establishment.place().province());
    }

    public boolean mayDo(EstablishmentMove move) {
        return move.isOfCommune() && mayDecide() && establishment.state().after(move).isPresent();
    }

    /** A personal number is for those who check it, and its owner. */
    public boolean seesPersonalNumber() {
        return isOfCommune()
                || isOwn()
                || official.holds(Role.PROVINCIAL_OFFICIAL, establishment.place().province());
    }

    private boolean isOfCommune() {
        return official.holds(Role.COMMUNE_FOCAL_POINT)
                && official.organisation().equals(desk.committee());
    }

    private boolean isOwn() {
        return official.organisation().value().equals(establishment.id().value());
    }
}
