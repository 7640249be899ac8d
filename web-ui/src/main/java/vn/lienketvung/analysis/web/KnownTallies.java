package vn.lienketvung.analysis.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.geography.ProvinceCode;

/**
 * What was read of the tallies, province by province, until something of that province changes: a fact costs the reading of one
 * province, not of thirty-four. The numbers of the changes are read first: what changes in between is known under a number that
 * nobody asks for again.
 */
@Component
class KnownTallies {

    /** Each a few hundred bytes; a page of the nation takes 69 of them. */
    private static final int MOST = 20_000;

    /** What is asked of each province: as records, so that equal questions have equal answers. */
    private sealed interface Question {}

    private record PromisesAsked(
            @Nullable CooperationField field, Quarter from, Quarter to, LocalDate ended)
            implements Question {}

    private record StandingAsked(
            @Nullable CooperationField field, LocalDate ended, LocalDate today, int silentDays)
            implements Question {}

    private record Key(
            ProvinceCode province, long change, @Nullable LocalDate knownOn, Question question) {}

    private record LinkageAsked(
            String place,
            @Nullable CooperationField field,
            Period period,
            @Nullable LocalDate knownOn,
            long change) {}

    private final Cache<Key, List<Tallies.QuarterOfProvince>> promises = cache();
    private final Cache<Key, Tallies.Standing> standing = cache();
    private final Cache<LinkageAsked, Tallies.Linkage> linkage = cache();
    private final Tallies tallies;

    KnownTallies(Tallies tallies) {
        this.tallies = tallies;
    }

    /** The tallies as they stand now, of which only what is not known is read; what was known on a past day too. */
    Tallies now() {
        return new Now(tallies.changes());
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(MOST).build();
    }

    private final class Now implements Tallies {

        private final Changes changes;

        Now(Changes changes) {
            this.changes = changes;
        }

        @Override
        public Changes changes() {
            return changes;
        }

        @Override
        public List<QuarterOfProvince> promises(
                Scope scope, Quarter from, Quarter to, LocalDate ended) {
            return known(
                            promises,
                            scope,
                            new PromisesAsked(scope.field(), from, to, ended),
                            some -> byProvince(some, tallies.promises(some, from, to, ended)))
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays) {
            return Standing.sum(
                    known(
                            standing,
                            scope,
                            new StandingAsked(scope.field(), ended, today, silentDays),
                            some -> {
                                var read = tallies.standing(some, ended, today, silentDays);
                                return each(some, read::of);
                            }));
        }

        @Override
        public Linkage linkage(Scope scope, Period period) {
            return linkage.get(
                    new LinkageAsked(
                            scope.place(), scope.field(), period, scope.knownOn(), changes.links()),
                    _ -> tallies.linkage(scope, period));
        }

        /** In the order of the scope. */
        private <V> List<V> known(
                Cache<Key, V> cache,
                Scope scope,
                Question question,
                Function<Scope, Map<ProvinceCode, V>> reading) {
            var keys =
                    scope.provinces().stream()
                            .map(each -> new Key(each, changes.of(each), scope.knownOn(), question))
                            .toList();
            var all =
                    cache.getAll(
                            keys,
                            missing -> {
                                var read =
                                        reading.apply(
                                                scope.of(
                                                        missing.stream()
                                                                .map(Key::province)
                                                                .toList()));
                                var known = new HashMap<Key, V>();
                                missing.forEach(key ->
                                        known.put(
                                                key,
                                                Objects.requireNonNull(read.get(key.province()))));
                                return known;
                            });
            return keys.stream().map(key -> Objects.requireNonNull(all.get(key))).toList();
        }

        private static Map<ProvinceCode, List<QuarterOfProvince>> byProvince(
                Scope scope, List<QuarterOfProvince> read) {
            return each(
                    scope,
                    province ->
                            read.stream()
                                    .filter(figure -> figure.province().equals(province))
                                    .toList());
        }

        private static <V> Map<ProvinceCode, V> each(Scope scope, Function<ProvinceCode, V> value) {
            var found = new HashMap<ProvinceCode, V>();
            scope.provinces().forEach(province -> found.put(province, value.apply(province)));
            return found;
        }
    }
}
