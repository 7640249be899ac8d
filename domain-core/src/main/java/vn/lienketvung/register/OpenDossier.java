package vn.lienketvung.register;

import java.util.Optional;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;

/** Somebody reads an agreement with all that belongs to it. */
@UseCase
public class OpenDossier {

    private final Dossiers dossiers;
    private final Clearance clearance;

    public OpenDossier(Dossiers dossiers, Clearance clearance) {
        this.dossiers = dossiers;
        this.clearance = clearance;
    }

    /**
     * @throws NotFound when it does not exist or is not for this person's eyes
     */
    public Dossier open(AgreementId id, Official by) {
        return revealed(dossiers.whole(id), id, by);
    }

    /**
     * As {@link #open}, but the commitments without their long tales: {@link Dossiers#glance}.
     *
     * @throws NotFound when it does not exist or is not for this person's eyes
     */
    public Dossier glance(AgreementId id, Official by) {
        return revealed(dossiers.glance(id), id, by);
    }

    private Dossier revealed(Optional<Dossier> found, AgreementId id, Official by) {
        var dossier = found.orElseThrow(() -> new NotFound(AgreementEvent.SUBJECT, id));
        var rights = new AgreementRights(dossier.agreement(), by);
        clearance.reveal(rights.maySee(), AgreementEvent.SUBJECT, id);
        return dossier;
    }
}
