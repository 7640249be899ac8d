package vn.lienketvung.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;

/** An administrator enters a body into the register. */
@UseCase
public class RegisterOrganisation {

    /** Who keeps the register. */
    static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private final Organisations organisations;
    private final DomainEvents events;

    public RegisterOrganisation(Organisations organisations, DomainEvents events) {
        this.organisations = organisations;
        this.events = events;
    }

    /**
     * Kind and territory stay as they are entered now; a department goes under the committee of its province.
     *
     * @throws ActionRefused when they do not go together, or the name is taken in that province
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public OrganisationId register(
            OrganisationKind kind,
            OrganisationNames names,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region) {
        Acting.mustWriteFor(KEEPERS, "organisation.register");
        var organisation =
                new Organisation(
                        idOf(kind, province),
                        kind,
                        names,
                        province,
                        region,
                        parentOf(kind, province).orElse(null));
        if (organisations.findById(organisation.id()).isPresent())
            throw new ActionRefused(Refusal.at("province", "organisation.rule.committee-exists"));
        if (organisations.isNameTaken(names.vietnamese(), province, organisation.id()))
            throw new ActionRefused(Refusal.at("name", "organisation.rule.name-taken"));
        organisations.save(organisation);
        events.announce(new OrganisationEvent.Registered(organisation.id(), kind));
        return organisation.id();
    }

    private static OrganisationId idOf(OrganisationKind kind, @Nullable ProvinceCode province) {
        return kind == OrganisationKind.PROVINCIAL_COMMITTEE && province != null
                ? OrganisationId.ofCommittee(province)
                : OrganisationId.random();
    }

    private Optional<Organisation> parentOf(
            OrganisationKind kind, @Nullable ProvinceCode province) {
        return kind == OrganisationKind.DEPARTMENT && province != null
                ? organisations.findById(OrganisationId.ofCommittee(province))
                : Optional.empty();
    }
}
