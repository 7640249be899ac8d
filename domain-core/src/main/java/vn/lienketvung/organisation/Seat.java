package vn.lienketvung.organisation;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.geography.UnitId;

/**
 * The place a body belongs to; which of the three it needs follows from its {@link OrganisationKind}.
 *
 * @param commune the commune, ward or special zone, which lies in the province
 * @param region the region that a council office coordinates
 */
public record Seat(
        @Nullable ProvinceCode province, @Nullable UnitId commune, @Nullable RegionCode region) {

    /** Of bodies that stand for the whole country. */
    public static final Seat NONE = new Seat(null, null, null);

    public static Seat in(ProvinceCode province) {
        return new Seat(province, null, null);
    }

    public static Seat in(ProvinceCode province, UnitId commune) {
        return new Seat(province, commune, null);
    }

    public static Seat of(RegionCode region) {
        return new Seat(null, null, region);
    }
}
