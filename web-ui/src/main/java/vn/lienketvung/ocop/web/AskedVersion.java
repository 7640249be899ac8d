package vn.lienketvung.ocop.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CriteriaSet;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.CriteriaSets;

/** The version an address asks for; the one that applies where it asks for none. */
final class AskedVersion {

    private AskedVersion() {}

    /**
     * @throws vn.lienketvung.shared.NotFound when there is none
     */
    static CriteriaSet of(CriteriaSets sets, int set, @Nullable String version, LocalDate today) {
        return version != null && version.matches("[1-9][0-9]{0,3}")
                ? sets.get(new CriteriaSetId(set, Integer.parseInt(version)))
                : sets.on(set, today);
    }
}
