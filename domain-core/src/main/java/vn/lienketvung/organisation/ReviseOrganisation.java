package vn.lienketvung.organisation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator renames, closes or reopens a body; kind and territory never change. */
@UseCase
public class ReviseOrganisation {

    private final Organisations organisations;
    private final List<ClosingObstacle> obstacles;
    private final DomainEvents events;

    public ReviseOrganisation(
            Organisations organisations, List<ClosingObstacle> obstacles, DomainEvents events) {
        this.organisations = organisations;
        this.obstacles = List.copyOf(obstacles);
        this.events = events;
    }

    /**
     * The body as it is now, for the form on which it is revised.
     *
     * @throws vn.lienketvung.shared.NotFound when there is none
     */
    public Organisation open(OrganisationId id) {
        Acting.mustWriteFor(RegisterOrganisation.KEEPERS, "organisation.revise");
        return organisations.get(id);
    }

    /**
     * @param version the version the administrator saw; null only for a record never saved
     * @throws EditConflict when somebody else changed it since
     * @throws ActionRefused when the name is taken in that province, or something stands against closing
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public void revise(
            OrganisationId id, OrganisationNames names, boolean active, @Nullable Long version) {
        Acting.mustWriteFor(RegisterOrganisation.KEEPERS, "organisation.revise");
        var organisation = organisations.get(id);
        if (!Objects.equals(organisation.version(), version))
            throw new EditConflict(OrganisationEvent.SUBJECT, id);
        if (organisations.isNameTaken(names.vietnamese(), organisation.province(), id))
            throw new ActionRefused(Refusal.at("name", "organisation.rule.name-taken"));
        if (organisation.isActive() && !active) refuseWhileInUse(id);
        if (!names.equals(organisation.names())) events.announce(organisation.rename(names));
        if (organisation.isActive() != active)
            events.announce(active ? organisation.reopen() : organisation.close());
    }

    private void refuseWhileInUse(OrganisationId id) {
        ActionRefused.ifAny(
                obstacles.stream().flatMap(obstacle -> obstacle.against(id).stream()).toList());
    }
}
