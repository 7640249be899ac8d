package vn.lienketvung.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A role as one person holds it today, its reach already worked out to provinces.
 *
 * @param nationwide whether it reaches everywhere; {@code provinces} is then empty
 * @param onBehalfOf the absent superior for whom a deputy holds it; null for one's own role
 */
public record Grant(
        Role role, boolean nationwide, Set<ProvinceCode> provinces, @Nullable Superior onBehalfOf) {

    public Grant(Role role, boolean nationwide, Set<ProvinceCode> provinces) {
        this(role, nationwide, provinces, null);
    }

    public Grant {
        provinces = Set.copyOf(provinces);
    }

    public boolean reaches(ProvinceCode province) {
        return nationwide || provinces.contains(province);
    }
}
