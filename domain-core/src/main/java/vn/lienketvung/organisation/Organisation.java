package vn.lienketvung.organisation;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;
import vn.lienketvung.shared.ActionRefused;

/**
 * A body with a name, a place in the state's order or the market, and a seat: a province for all that may be
 * party, with its commune for a commune committee; a region for a council office, none for a ministry.
 */
@AggregateRoot
public class Organisation {

    @Identity private OrganisationId id;
    private OrganisationKind kind;
    private String name;
    private @Nullable String nameEnglish;
    private @Nullable ProvinceCode province;
    private @Nullable String commune;
    private @Nullable RegionCode region;
    private @Nullable OrganisationId parent;
    private boolean active = true;
    private @Nullable Long version;

    /**
     * @param parent the committee a department belongs to; null for every other kind
     * @throws vn.lienketvung.shared.ActionRefused when the kind, the seat and the parent do not go together
     */
    Organisation(
            OrganisationId id,
            OrganisationKind kind,
            OrganisationNames names,
            Seat seat,
            @Nullable Organisation parent) {
        ActionRefused.ifAny(OrganisationRule.broken(kind, seat, parent));
        this.id = id;
        this.kind = kind;
        this.name = names.vietnamese();
        this.nameEnglish = names.english();
        this.province = seat.province();
        this.commune = seat.commune() == null ? null : seat.commune().toString();
        this.region = seat.region();
        this.parent = parent == null ? null : parent.id();
    }

    protected Organisation() {}

    public OrganisationId id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable String nameEnglish() {
        return nameEnglish;
    }

    public @Nullable ProvinceCode province() {
        return province;
    }

    /** The commune, ward or special zone of the seat; null where it is not named. */
    public @Nullable UnitId commune() {
        return commune == null ? null : UnitId.of(commune);
    }

    public @Nullable RegionCode region() {
        return region;
    }

    public @Nullable OrganisationId parent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    public OrganisationNames names() {
        return new OrganisationNames(name, nameEnglish);
    }

    public @Nullable Long version() {
        return version;
    }

    OrganisationEvent rename(OrganisationNames names) {
        var before = names();
        name = names.vietnamese();
        nameEnglish = names.english();
        return new OrganisationEvent.Renamed(id, before, names);
    }

    /** A closed body keeps its records; its people can no longer enter. */
    OrganisationEvent close() {
        active = false;
        return new OrganisationEvent.Closed(id);
    }

    OrganisationEvent reopen() {
        active = true;
        return new OrganisationEvent.Reopened(id);
    }
}
