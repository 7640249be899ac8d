package vn.lienketvung.geography;

/**
 * The code of a region within a zoning scheme, such as {@code DBSCL}. There is no official list of region
 * codes; these are the portal's own.
 */
public record RegionCode(String value) {

    public RegionCode {
        if (!value.matches("[A-Z_0-9]{2,20}"))
            throw new IllegalArgumentException("Not a region code: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
