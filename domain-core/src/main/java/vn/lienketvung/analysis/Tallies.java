package vn.lienketvung.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.RegionCode;

/** The figures of commitments and agreements, as they stand now; provinces without any have no row. */
public interface Tallies {

    /** Grows with every change: as long as it stays, everything that was read stays too. */
    long version();

    /** By the quarter in which they were due, up to the last day that is over. */
    List<QuarterOfProvince> promises(Scope scope, Quarter from, Quarter to, LocalDate ended);

    /** How open commitments stand today, whenever they are due. */
    Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays);

    /** Agreements of the scope, each counted once, and what they link. */
    Linkage linkage(Scope scope, Period period);

    record QuarterOfProvince(ProvinceCode province, Quarter quarter, Promises promises) {}

    /**
     * @param obstacles what holds commitments up, by how long it does
     */
    record Standing(List<ProvinceNow> provinces, List<ObstacleCount> obstacles) {

        public static final Standing NONE = new Standing(List.of(), List.of());

        public Standing {
            provinces = List.copyOf(provinces);
            obstacles = List.copyOf(obstacles);
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

    record ObstacleCount(ObstacleKind kind, ObstacleAge age, int count) {}

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
