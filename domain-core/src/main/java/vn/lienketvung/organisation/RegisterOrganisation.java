package vn.lienketvung.organisation;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.AdministrativeUnit;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Audience;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** An administrator enters a body into the register. */
@UseCase
public class RegisterOrganisation {

    /** Who keeps the register. */
    static final Audience KEEPERS = Audience.ADMINISTRATION.with(Audience.PORTAL);

    private final Organisations organisations;
    private final Territory territory;
    private final Clock clock;
    private final DomainEvents events;

    public RegisterOrganisation(
            Organisations organisations, Territory territory, Clock clock, DomainEvents events) {
        this.organisations = organisations;
        this.territory = territory;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Kind and seat stay as they are entered now; a department goes under the committee of its province.
     *
     * @throws ActionRefused when they do not go together, the commune lies elsewhere or has its committee, or the
     *     name is taken in that province
     * @throws vn.lienketvung.shared.NotPermitted unless an administrator asks
     */
    public OrganisationId register(OrganisationKind kind, OrganisationNames names, Seat seat) {
        return register(idOf(kind, seat.province()), kind, names, seat);
    }

    /** As {@link #register(OrganisationKind, OrganisationNames, Seat)}, for a body that bears a number elsewhere already. */
    public OrganisationId register(
            OrganisationId id, OrganisationKind kind, OrganisationNames names, Seat seat) {
        Acting.mustWriteFor(KEEPERS, "organisation.register");
        var organisation =
                new Organisation(
                        id, kind, names, seat, parentOf(kind, seat.province()).orElse(null));
        if (!isCommuneFit(seat))
            throw new ActionRefused(Refusal.at("commune", "organisation.rule.commune-elsewhere"));
        if (organisations.findById(organisation.id()).isPresent())
            throw new ActionRefused(Refusal.at("province", "organisation.rule.committee-exists"));
        var commune = seat.commune();
        if (kind.hasCommune() && commune != null && organisations.hasCommuneCommittee(commune))
            throw new ActionRefused(
                    Refusal.at("commune", "organisation.rule.commune-committee-exists"));
        if (organisations.isNameTaken(names.vietnamese(), seat.province(), organisation.id()))
            throw new ActionRefused(Refusal.at("name", "organisation.rule.name-taken"));
        organisations.save(organisation);
        events.announce(new OrganisationEvent.Registered(organisation.id(), kind));
        return organisation.id();
    }

    /** Whether the commune, if one is named, exists today and lies in the province. */
    private boolean isCommuneFit(Seat seat) {
        var commune = seat.commune();
        var province = seat.province();
        return commune == null
                || province == null
                || territory
                        .find(commune)
                        .filter(unit -> unit.existsOn(VietnamTime.today(clock)))
                        .map(AdministrativeUnit::province)
                        .filter(its -> its.code().equals(province.value()))
                        .isPresent();
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
