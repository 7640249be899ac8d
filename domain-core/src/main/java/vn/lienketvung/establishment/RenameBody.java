package vn.lienketvung.establishment;

import java.util.List;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.organisation.Organisations;
import vn.lienketvung.organisation.ReviseOrganisation;
import vn.lienketvung.shared.UseCase;

/**
 * The body of an establishment that was renamed bears the new name too, so that whatever its people do from then on is done under
 * it; what they did before keeps the old one.
 */
@UseCase
public class RenameBody {

    private final Establishments establishments;
    private final RenamedBodies renamed;
    private final Organisations organisations;
    private final ReviseOrganisation revise;
    private final BodyName names;

    public RenameBody(
            Establishments establishments,
            RenamedBodies renamed,
            Organisations organisations,
            ReviseOrganisation revise,
            CommuneDesks desks) {
        this.establishments = establishments;
        this.renamed = renamed;
        this.organisations = organisations;
        this.revise = revise;
        this.names = new BodyName(organisations, desks);
    }

    public List<EstablishmentId> due() {
        return renamed.due();
    }

    /** Does nothing when another replica was quicker. */
    public void rename(EstablishmentId id) {
        var establishment = establishments.get(id);
        var body = organisations.get(new OrganisationId(id.value()));
        revise.revise(body.id(), names.of(establishment), body.isActive(), body.version());
    }
}
