package vn.lienketvung.organisation;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/**
 * A body with a name, a place in the state's order and a territory: a province for provincial bodies, a
 * region for a council office, none for a ministry.
 */
@AggregateRoot
public class Organisation {

    @Identity private OrganisationId id;
    private OrganisationKind kind;
    private String name;
    private @Nullable String nameEnglish;
    private @Nullable ProvinceCode province;
    private @Nullable RegionCode region;
    private @Nullable OrganisationId parent;
    private boolean active = true;
    private @Nullable Long version;

    Organisation(
            OrganisationId id,
            OrganisationKind kind,
            String name,
            @Nullable String nameEnglish,
            @Nullable ProvinceCode province,
            @Nullable RegionCode region,
            @Nullable OrganisationId parent) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.nameEnglish = nameEnglish;
        this.province = province;
        this.region = region;
        this.parent = parent;
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

    public @Nullable RegionCode region() {
        return region;
    }

    public @Nullable OrganisationId parent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable Long version() {
        return version;
    }
}
