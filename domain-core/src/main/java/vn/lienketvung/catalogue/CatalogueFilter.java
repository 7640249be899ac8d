package vn.lienketvung.catalogue;

import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;
import vn.lienketvung.ocop.ProductGroup;
import vn.lienketvung.product.CertificateKind;

/**
 * What the list is narrowed to; nothing named, nothing narrowed. Of several values of one kind any is enough.
 *
 * @param season the month in which there must be some; null for any
 */
public record CatalogueFilter(
        Set<RegionCode> regions,
        Set<ProvinceCode> provinces,
        Set<ProductGroup> groups,
        Set<Integer> stars,
        @Nullable Month season,
        Set<CertificateKind> certificates) {

    public static final CatalogueFilter NONE =
            new CatalogueFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of());

    public CatalogueFilter {
        regions = Set.copyOf(regions);
        provinces = Set.copyOf(provinces);
        groups = Set.copyOf(groups);
        stars = Set.copyOf(stars);
        certificates = Set.copyOf(certificates);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** How many values narrow the list. */
    public int count() {
        return regions.size()
                + provinces.size()
                + groups.size()
                + stars.size()
                + (season == null ? 0 : 1)
                + certificates.size();
    }
}
