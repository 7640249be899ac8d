package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/**
 * The figures of commitments and agreements, as they stand now or, where the scope names a day, as they were known on it; provinces
 * without any have no row.
 */
public interface Tallies {

    /** As long as the number of a place stays, everything that was read of it stays too. */
    Changes changes();

    /** By the quarter in which they were due, up to the last day that is over. */
    List<QuarterOfProvince> promises(Scope scope, Quarter from, Quarter to, LocalDate ended);

    /** How open commitments stand today, whenever they are due. */
    Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays);

    /** Agreements of the scope, each counted once, and what they link. */
    Linkage linkage(Scope scope, Period period);

    record QuarterOfProvince(ProvinceCode province, Quarter quarter, Promises promises) {}

    /**
     * How often the tallies of commitments of each province, and those of links, have changed.
     */
    record Changes(Map<ProvinceCode, Long> provinces, long links) {

        public Changes {
            provinces = Map.copyOf(provinces);
        }

        public long of(ProvinceCode province) {
            return provinces.getOrDefault(province, 0L);
        }
    }

    /**
     * @param obstacles what holds commitments up, by how long it does
     */
    record Standing(List<ProvinceNow> provinces, List<ObstacleCount> obstacles) {

        public static final Standing NONE = new Standing(List.of(), List.of());

        public Standing {
            provinces = List.copyOf(provinces);
            obstacles = List.copyOf(obstacles);
        }

        /** That of several parts of the country together. */
        public static Standing sum(List<Standing> parts) {
            return new Standing(
                    parts.stream().flatMap(each -> each.provinces.stream()).toList(),
                    parts.stream().flatMap(each -> each.obstacles.stream()).toList());
        }

        public Standing of(ProvinceCode province) {
            return new Standing(
                    provinces.stream().filter(each -> each.province().equals(province)).toList(),
                    obstacles.stream().filter(each -> each.province().equals(province)).toList());
        }
    }

    /**
     * @param active being worked on
     * @param overdue of these past their deadline
     * @param silent of these not reported on for too long
     * @param heardOn when progress of any was last reported, or the last could begin; null without any
     */
    record ProvinceNow(
            ProvinceCode province,
            int active,
            int overdue,
            int silent,
            @Nullable LocalDate heardOn) {}

    record ObstacleCount(ProvinceCode province, ObstacleKind kind, ObstacleAge age, int count) {}

    /**
     * @param inForce agreements now
     * @param entered into force in the period, whatever became of them
     * @param enteredBefore in the period before
     * @param pairs how many of those in force link two regions, or provinces of one; a pair stands once
     */
    record Linkage(int inForce, int entered, int enteredBefore, List<RegionPair> pairs) {

        public static final Linkage NONE = new Linkage(0, 0, 0, List.of());

        public Linkage {
            pairs = List.copyOf(pairs);
        }
    }

    record RegionPair(RegionCode one, RegionCode other, int agreements) {

        boolean joins(String here, String there) {
            return one.value().equals(here) && other.value().equals(there)
                    || one.value().equals(there) && other.value().equals(here);
        }
    }
}
