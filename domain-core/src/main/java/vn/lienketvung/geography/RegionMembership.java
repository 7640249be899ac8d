package vn.lienketvung.geography;

/**
 * That a province lies in a region.
 *
 * @param through the province itself, or the former province through which it does: between 1 July and the
 *     end of 2025 a merged province may lie in several regions at once
 */
public record RegionMembership(UnitId province, Region region, AdministrativeUnit through) {

    /** Whether the region holds the province as such, not by way of a predecessor. */
    public boolean direct() {
        return through.id().equals(province);
    }
}
