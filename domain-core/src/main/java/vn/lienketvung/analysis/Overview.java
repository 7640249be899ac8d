package vn.lienketvung.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.analysis.Tallies.Linkage;
import vn.lienketvung.analysis.Tallies.ObstacleCount;
import vn.lienketvung.analysis.Tallies.ProvinceNow;
import vn.lienketvung.analysis.Tallies.RegionPair;
import vn.lienketvung.analysis.Tallies.Standing;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.geography.ProvinceCode;

/**
 * Toàn cảnh: how the commitments of a scope fell out in a period and the eleven quarters before its end, and how things stand today.
 *
 * @param ended the last working day that is over: what was due by then can be judged
 * @param silentDays after so many days without a report a commitment counts as silent
 */
public record Overview(
        Scope scope,
        Period period,
        LocalDate today,
        LocalDate ended,
        int silentDays,
        PromisesByQuarter quarters,
        Standing standing,
        Linkage linkage,
        Set<Part> missing) {

    /** What may fail to be read while the rest stands. */
    public enum Part {
        /** How open commitments stand today. */
        STANDING,
        /** How many agreements are in force, and what they link. */
        LINKAGE
    }

    /** How many quarters stand side by side, so that each has its like of the year before. */
    public static final int QUARTERS = 12;

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    public Overview {
        missing = Set.copyOf(missing);
    }

    /**
     * @param mishaps hears why a part is missing
     */
    public static Overview of(
            Tallies tallies,
            Scope scope,
            Period period,
            Reckoning reckoning,
            int silentDays,
            Consumer<RuntimeException> mishaps) {
        var today = reckoning.today();
        var ended = reckoning.ended();
        var from = period.last().plus(1 - QUARTERS);
        var reading = new Reading(mishaps);
        return new Overview(
                scope,
                period,
                today,
                ended,
                silentDays,
                PromisesByQuarter.of(tallies.promises(scope, from, period.last(), ended)),
                reading.read(
                        Part.STANDING,
                        () -> tallies.standing(scope, ended, today, silentDays),
                        Standing.NONE),
                reading.read(
                        Part.LINKAGE,
                        () -> scope.isPlace() ? tallies.linkage(scope, period) : Linkage.NONE,
                        Linkage.NONE),
                reading.missing);
    }

    /** Reads what it can. */
    private record Reading(Consumer<RuntimeException> mishaps, Set<Part> missing) {

        Reading(Consumer<RuntimeException> mishaps) {
            this(mishaps, EnumSet.noneOf(Part.class));
        }

        <T> T read(Part part, Supplier<T> reading, T instead) {
            try {
                return reading.get();
            } catch (RuntimeException e) {
                mishaps.accept(e);
                missing.add(part);
                return instead;
            }
        }
    }

    public boolean lacks(Part part) {
        return missing.contains(part);
    }

    /** What fell due in the period. */
    public Promises promises() {
        return quarters.in(period);
    }

    /** What fell due in the period of the same length before. */
    public Promises promisesBefore() {
        return quarters.in(period.previous());
    }

    public Promises promisesOf(ProvinceCode province) {
        return quarters.of(List.of(province), period);
    }

    public Promises promisesOf(List<ProvinceCode> provinces) {
        return quarters.of(provinces, period);
    }

    public Promises promisesOf(ProvinceCode province, Quarter quarter) {
        return quarters.of(province, quarter);
    }

    /** By how many percentage points the share kept in time has changed, one digit; null when either share is unknown. */
    public @Nullable BigDecimal changeInPoints() {
        var is = promises().inTimeShare();
        var was = promisesBefore().inTimeShare();
        if (is == null || was == null) return null;
        return is.subtract(was).multiply(POINTS).setScale(1, RoundingMode.HALF_UP);
    }

    /** A part of a whole as a share from 0 to 1, three digits. */
    public static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }

    public List<Quarter> shownQuarters() {
        var first = period.last().plus(1 - QUARTERS);
        return IntStream.range(0, QUARTERS).mapToObj(first::plus).toList();
    }

    public int active() {
        return standing.provinces().stream().mapToInt(ProvinceNow::active).sum();
    }

    public int overdue() {
        return standing.provinces().stream().mapToInt(ProvinceNow::overdue).sum();
    }

    public int silent() {
        return standing.provinces().stream().mapToInt(ProvinceNow::silent).sum();
    }

    public Optional<ProvinceNow> nowOf(ProvinceCode province) {
        return standing.provinces().stream()
                .filter(each -> each.province().equals(province))
                .findFirst();
    }

    /** Those with most commitments overdue, the most first; none that has none. */
    public List<ProvinceNow> mostOverdue(int most) {
        return standing.provinces().stream()
                .filter(each -> each.overdue() > 0)
                .sorted(Comparator.comparingInt(ProvinceNow::overdue).reversed())
                .limit(most)
                .toList();
    }

    public int obstacleCount() {
        return standing.obstacles().stream().mapToInt(ObstacleCount::count).sum();
    }

    public int obstacleCount(ObstacleAge age) {
        return standing.obstacles().stream()
                .filter(each -> each.age() == age)
                .mapToInt(ObstacleCount::count)
                .sum();
    }

    public int obstacleCount(ObstacleKind kind, ObstacleAge age) {
        return standing.obstacles().stream()
                .filter(each -> each.kind() == kind && each.age() == age)
                .mapToInt(ObstacleCount::count)
                .sum();
    }

    /** Those that have lasted for more than a month. */
    public int longObstacles() {
        return standing.obstacles().stream()
                .filter(each -> each.age().isLong())
                .mapToInt(ObstacleCount::count)
                .sum();
    }

    /** How many agreements in force link the two, or provinces of the one. */
    public int linked(String one, String other) {
        return linkage.pairs().stream()
                .filter(pair -> pair.joins(one, other))
                .mapToInt(RegionPair::agreements)
                .sum();
    }
}
