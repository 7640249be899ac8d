package vn.lienketvung.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.analysis.ObstacleAge;
import vn.lienketvung.analysis.ObstacleKind;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Promises;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.analysis.Tallies;
import vn.lienketvung.geography.ProvinceCode;

class KnownTalliesTests {

    private static final ProvinceCode DONG_THAP = new ProvinceCode("82");
    private static final ProvinceCode HCM = new ProvinceCode("79");
    private static final ProvinceCode DA_NANG = new ProvinceCode("48");
    private static final Scope ALL = new Scope(List.of(HCM, DA_NANG, DONG_THAP), null, null, null);
    private static final Quarter Q4 = new Quarter(2026, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Changing tallies = new Changing();
    private final KnownTallies known = new KnownTallies(tallies);

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        var first = everything(ALL);
        assertThat(everything(ALL)).isEqualTo(first);
        assertThat(tallies.read).containsExactly("standing[79, 48, 82]", "promises[79, 48, 82]");
    }

    @Test
    void aFactIsTheReadingOfItsProvinceAlone() {
        everything(ALL);
        tallies.read.clear();
        tallies.change(DA_NANG, 7);
        assertThat(everything(ALL)).isEqualTo(new KnownAnswer(1 + 7 + 1, 3, List.of(1, 7, 1)));
        assertThat(tallies.read).containsExactly("standing[48]", "promises[48]");
    }

    @Test
    void aNarrowerScopeTakesWhatIsKnownInItsOwnOrder() {
        everything(ALL);
        tallies.read.clear();
        tallies.change(DONG_THAP, 2);
        var some = ALL.of(List.of(DONG_THAP, HCM));
        assertThat(everything(some)).isEqualTo(new KnownAnswer(3, 2, List.of(2, 1)));
        assertThat(tallies.read).containsExactly("standing[82]", "promises[82]");
    }

    @Test
    void anotherFieldOrPeriodIsAnotherQuestion() {
        everything(ALL);
        tallies.read.clear();
        everything(new Scope(ALL.provinces(), null, null, CooperationField.INDUSTRY));
        known.now().promises(ALL, Q4.plus(-3), Q4, TODAY);
        assertThat(tallies.read)
                .containsExactly(
                        "standing[79, 48, 82]", "promises[79, 48, 82]", "promises[79, 48, 82]");
    }

    @Test
    void linksAreReadWhenLinksChange() {
        var period = Period.of(Q4);
        assertThat(known.now().linkage(ALL, period).inForce()).isEqualTo(1);
        tallies.change(HCM, 5);
        assertThat(known.now().linkage(ALL, period).inForce()).isEqualTo(1);
        tallies.links = 2;
        assertThat(known.now().linkage(ALL, period).inForce()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeReadIsAskedForAgain() {
        tallies.broken = true;
        assertThatThrownBy(() -> everything(ALL)).isInstanceOf(IllegalStateException.class);
        tallies.broken = false;
        assertThat(everything(ALL).kept()).isEqualTo(3);
    }

    private record KnownAnswer(int kept, int active, List<Integer> obstacles) {}

    private KnownAnswer everything(Scope scope) {
        var now = known.now();
        var standing = now.standing(scope, TODAY.minusDays(1), TODAY, 45);
        return new KnownAnswer(
                now.promises(scope, Q4.plus(-11), Q4, TODAY.minusDays(1)).stream()
                        .mapToInt(each -> each.promises().keptInTime())
                        .sum(),
                standing.provinces().size(),
                standing.obstacles().stream().map(Tallies.ObstacleCount::count).toList());
    }

    /** Every figure of a province is the number it was changed to last. */
    private static final class Changing implements Tallies {

        private final Map<ProvinceCode, Integer> figures = new HashMap<>();
        private final Map<ProvinceCode, Long> numbers = new HashMap<>();
        private final List<String> read = new ArrayList<>();
        private long links = 1;
        private boolean broken;

        void change(ProvinceCode province, int figure) {
            figures.put(province, figure);
            numbers.merge(province, 1L, Long::sum);
        }

        private int of(ProvinceCode province) {
            if (broken) throw new IllegalStateException("gone");
            return figures.getOrDefault(province, 1);
        }

        private void note(String what, Scope scope) {
            read.add(what + scope.provinces().stream().map(ProvinceCode::value).toList());
        }

        @Override
        public Changes changes() {
            return new Changes(numbers, links);
        }

        @Override
        public List<QuarterOfProvince> promises(
                Scope scope, Quarter from, Quarter to, LocalDate ended) {
            note("promises", scope);
            return scope.provinces().stream()
                    .map(each ->
                            new QuarterOfProvince(
                                    each, to, new Promises(of(each), 0, 0, 0, 0, 0, 0)))
                    .toList();
        }

        @Override
        public Standing standing(Scope scope, LocalDate ended, LocalDate today, int silentDays) {
            note("standing", scope);
            return new Standing(
                    scope.provinces().stream()
                            .map(each -> new ProvinceNow(each, of(each), 0, 0, null))
                            .toList(),
                    scope.provinces().stream()
                            .map(each ->
                                    new ObstacleCount(
                                            each,
                                            ObstacleKind.RISK,
                                            ObstacleAge.UP_TO_15,
                                            of(each)))
                            .toList());
        }

        @Override
        public Linkage linkage(Scope scope, Period period) {
            return new Linkage((int) links, 0, 0, List.of());
        }
    }
}
