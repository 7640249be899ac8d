package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/**
 * The part of the country and of the work that figures speak of, and the knowledge they are told from.
 *
 * @param provinces those whose commitments are counted; never one that the reader does not see
 * @param region all of whose provinces are meant; null when not exactly a region is
 * @param province the only one; null when there are more
 * @param field null for every field
 * @param zone the regions of another scheme by which the provinces are grouped; null for today's
 * @param knownOn what had been recorded by the end of that day, and nothing of what came later, is told; null for all that is known
 */
public record Scope(
        List<ProvinceCode> provinces,
        @Nullable RegionCode region,
        @Nullable ProvinceCode province,
        @Nullable CooperationField field,
        @Nullable Zone zone,
        @Nullable LocalDate knownOn) {

    /** How the tallies call the nation as a place. */
    public static final String NATION = "VN";

    public Scope {
        provinces = List.copyOf(provinces);
    }

    /** By the six regions of today. */
    public Scope(
            List<ProvinceCode> provinces,
            @Nullable RegionCode region,
            @Nullable ProvinceCode province,
            @Nullable CooperationField field) {
        this(provinces, region, province, field, null, null);
    }

    /** By the regions of another scheme. */
    public Scope(List<ProvinceCode> provinces, Zone zone, @Nullable CooperationField field) {
        this(provinces, null, null, field, zone, null);
    }

    /** One province alone. */
    public Scope(ProvinceCode province, @Nullable CooperationField field) {
        this(List.of(province), null, province, field);
    }

    /** Whether agreements of the whole scope are counted, each once; not for a region that is none today. */
    public boolean isPlace() {
        return zone == null || zone.region() == null;
    }

    /**
     * The code under which agreements of the whole scope are counted.
     *
     * @throws IllegalStateException when it is no place
     */
    public String place() {
        if (!isPlace()) throw new IllegalStateException("Nobody counts agreements of " + zone);
        if (province != null) return province.value();
        return region != null ? region.value() : NATION;
    }

    /** The same fields for some of its provinces. */
    public Scope of(List<ProvinceCode> some) {
        return new Scope(some, null, null, field, null, knownOn);
    }

    /** The same part of the country for one of its provinces. */
    public Scope of(ProvinceCode one) {
        return new Scope(List.of(one), null, one, field, null, knownOn);
    }

    /** The same as it was known at the end of a day; null for now. */
    public Scope asKnownOn(@Nullable LocalDate day) {
        return new Scope(provinces, region, province, field, zone, day);
    }
}
