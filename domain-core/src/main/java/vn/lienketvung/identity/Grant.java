package vn.lienketvung.identity;

import java.util.Set;
import vn.lienketvung.geography.ProvinceCode;

/**
 * A role as one person holds it today, its reach already worked out to provinces.
 *
 * @param nationwide whether it reaches everywhere; {@code provinces} is then empty
 */
public record Grant(Role role, boolean nationwide, Set<ProvinceCode> provinces) {

    public Grant {
        provinces = Set.copyOf(provinces);
    }

    public boolean reaches(ProvinceCode province) {
        return nationwide || provinces.contains(province);
    }
}
