package vn.lienketvung.shared.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** What geometry/outlines.py made: whole, closed, within the map, and each island with the province it belongs to. */
class OutlinesTests {

    private static final Pattern RING = Pattern.compile("M(\\d+) (\\d+)l((?: ?-?\\d+)+)z");

    @Test
    void thereAre34And63() {
        assertThat(Boundary.TODAY.outlines()).hasSize(34).doesNotHaveDuplicates();
        assertThat(Boundary.FORMER.outlines()).hasSize(63);
        for (var boundary : Boundary.values())
            assertThat(boundary.outlines())
                    .extracting(Outline::code)
                    .doesNotHaveDuplicates()
                    .isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void everyOutlineIsMadeOfRingsWithinTheMap(Boundary boundary) {
        for (var outline : boundary.outlines()) {
            assertThat(RING.matcher(outline.path()).replaceAll("")).as(outline.name()).isEmpty();
            for (var ring : Rings.of(outline.path()))
                for (var point : ring.points())
                    assertThat(point[0] >= 0 && point[0] < 3400 && point[1] > 0 && point[1] < 7080)
                            .as(outline.name())
                            .isTrue();
        }
    }

    /** Small enough for a page, and nobody thinned it out later. */
    @ParameterizedTest
    @EnumSource
    void theShapesAreAsFineAsTheyWere(Boundary boundary) {
        int points =
                boundary.outlines().stream()
                        .flatMap(each -> Rings.of(each.path()).stream())
                        .mapToInt(ring -> ring.points().size())
                        .sum();
        int letters = boundary.outlines().stream().mapToInt(each -> each.path().length()).sum();
        assertThat(points).isBetween(3_500, 6_000);
        assertThat(letters).isBetween(20_000, 32_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Phú Quốc, 103.98, 10.25, 91, 91", "Côn Đảo, 106.61, 8.70, 79, 77",
                "Lý Sơn, 109.12, 15.38, 51, 51",
        "Bạch Long Vĩ, 107.735, 20.131, 31, 31", "Cồn Cỏ, 107.339, 17.159, 44, 45",
                "Thổ Châu, 103.475, 9.292, 91, 91",
        "Phú Quý, 108.945, 10.53, 68, 60", "Cát Bà, 107.02, 20.80, 31, 31",
                "Cù Lao Chàm, 108.51, 15.95, 48, 49",
        "Hà Nội, 105.83, 21.03, 01, 01", "Huế, 107.59, 16.40, 46, 46",
                "Rạch Giá, 105.13, 9.99, 91, 91",
        "Bắc Kạn, 105.84, 22.15, 19, 06", "Hưng Yên, 106.05, 20.75, 33, 33",
                "Biên Hòa, 106.95, 11.00, 75, 75",
        "Quy Nhơn, 109.15, 13.80, 52, 52", "Pleiku, 108.00, 13.98, 52, 64",
                "Đà Lạt, 108.44, 11.94, 68, 68"
    })
    void aPlaceLiesInItsProvince(
            String place, double east, double north, String today, String former) {
        double x = (east - 102.10) * 0.961262 * 470;
        double y = (23.42 - north) * 470;
        assertThat(Rings.around(Boundary.TODAY, x, y)).as(place).containsExactly(today);
        assertThat(Rings.around(Boundary.FORMER, x, y)).as(place).containsExactly(former);
    }

    @Test
    void islandsAreNotLost() {
        var rings = new HashMap<String, Integer>();
        Boundary.TODAY
                .outlines()
                .forEach(each -> rings.put(each.code(), Rings.of(each.path()).size()));
        assertThat(rings)
                .containsAllEntriesOf(
                        Map.of("22", 36, "31", 7, "79", 8, "91", 5, "56", 3, "51", 2));
        assertThat(rings.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(98);
    }

    /** Each former province is drawn once, under its own code and name: together they fill the one they merged into. */
    @Test
    void aProvinceOfTodayIsItsFormerOnes() throws IOException {
        var former = areas(Boundary.FORMER);
        var merged = new HashMap<String, Double>();
        for (var line : reference("province-mergers"))
            merged.merge(line[1], former.get(line[0]), Double::sum);
        var today = areas(Boundary.TODAY);
        assertThat(merged.keySet()).isEqualTo(today.keySet());
        today.forEach((code, area) ->
                assertThat(merged.get(code)).as(code).isCloseTo(area, withinPercentage(0.2)));
    }

    @Test
    void codesAndNamesAreThoseOfTheReference() throws IOException {
        for (var boundary : Boundary.values()) {
            var names = new HashMap<String, String>();
            for (var line : reference("provinces"))
                if (line[2].isEmpty() == (boundary == Boundary.TODAY))
                    names.put(line[0], line[4] + "/" + line[5]);
            assertThat(boundary.outlines())
                    .hasSameSizeAs(names.keySet())
                    .allSatisfy(each ->
                            assertThat(each.name() + "/" + each.nameInEnglish())
                                    .isEqualTo(names.get(each.code())));
        }
    }

    private static List<String[]> reference(String file) throws IOException {
        return new ClassPathResource("reference/territory/" + file + ".csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Map<String, Double> areas(Boundary boundary) {
        return boundary.outlines().stream()
                .collect(Collectors.toMap(Outline::code, each -> Rings.area(each.path())));
    }

    @Test
    void everyIslandLiesInItsFrame() {
        var seen = new HashSet<String>();
        for (var archipelago : Archipelago.values()) {
            assertThat(archipelago.islands()).hasSize(archipelago == Archipelago.HOANG_SA ? 5 : 8);
            for (var island : archipelago.islands()) {
                assertThat(seen.add(island.name())).isTrue();
                assertThat(island.x())
                        .isBetween(
                                archipelago.left() + 40,
                                archipelago.left() + archipelago.width() - 40);
                assertThat(island.y())
                        .isBetween(
                                archipelago.top() + 710,
                                archipelago.top() + archipelago.height() - 40);
            }
        }
        assertThat(List.copyOf(seen)).contains("Đảo Hoàng Sa", "Đảo Trường Sa Lớn");
    }
}
