package vn.lienketvung.dossier;

import vn.lienketvung.establishment.CommuneDesk;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;

/** What one person may see of one dossier and do with it. */
public record DossierRights(Dossier dossier, CommuneDesk desk, Official official) {

    /** Its producer; once it was filed the commune, the province's administration and the ministry too. */
    public boolean maySee() {
        return isOfProducer()
                || dossier.filedOn() != null
                        && (isOfCommune()
                                || official.seesProvince(dossier.province())
                                || official.holds(Role.MINISTRY_STAFF));
    }

    /** Fill it in, file it, withdraw it; whether its state lets them is another question. */
    public boolean isOfProducer() {
        return official.organisation().equals(dossier.producer())
                && (official.holds(Role.COOPERATIVE_REPRESENTATIVE)
                        || official.holds(Role.RETAILER_REPRESENTATIVE));
    }

    /** Report for the commune; the province stands in where it has no focal point. */
    public boolean mayReport() {
        return isOfCommune() || !desk.isManned() && isOfProvince();
    }

    /** Check the papers. */
    public boolean isOfProvince() {
        return official.holds(Role.PROVINCIAL_OFFICIAL, dossier.province());
    }

    public boolean mayDo(DossierMove move) {
        return dossier.state().after(move).isPresent() && isTheirs(move);
    }

    private boolean isTheirs(DossierMove move) {
        return switch (move) {
            case FILE, ANSWER, WITHDRAW -> isOfProducer();
            case REPORT -> mayReport();
            case GIVE_BACK, ACCEPT, TURN_AWAY -> isOfProvince();
            case RECOGNISE ->
                    dossier.state() == DossierState.FORWARDED
                            ? official.holds(Role.MINISTRY_STAFF)
                            : isOfProvince();
            case DECLINE, FORWARD -> isOfProvince();
            case REFUSE_FIVE -> official.holds(Role.MINISTRY_STAFF);
            case SCORE -> false;
        };
    }

    private boolean isOfCommune() {
        return official.holds(Role.COMMUNE_FOCAL_POINT)
                && official.organisation().equals(desk.committee());
    }
}
