package vn.lienketvung.ocop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small criteria sets for tests. {@link #rice} has in part A the origin (20: 0, 10, 20; 10 asked for from three stars,
 * 20 from five) and the packaging (20: 0, 20), in B the story (25: 0, 15, 25; 15 asked for from four stars), in C the
 * safety (20: 0, 20, on a condition) and one of two cases of service (15 each).
 */
public final class CriteriaMother {

    public static final LocalDate FIRST_DAY = LocalDate.parse("2023-02-24");

    public static final int RICE = 901;

    private CriteriaMother() {}

    public static CriteriaSet rice() {
        return rice(1, FIRST_DAY);
    }

    public static CriteriaSet rice(int version, LocalDate from) {
        return set(RICE, version, from, List.of(partA(), partB(), partC(20)));
    }

    /** Part C adds up to 32 of 35. */
    public static CriteriaSet doubtful() {
        return set(RICE, 1, FIRST_DAY, List.of(partA(), partB(), partC(17)));
    }

    public static CriteriaSet set(int number, int version, LocalDate from, List<Criterion> parts) {
        var product =
                new ProductSet(
                        number,
                        "Gạo thử " + number,
                        "Rice of the test " + number,
                        ProductGroup.FOOD,
                        "Thực phẩm thử",
                        "Food of the test");
        return new CriteriaSet(
                new CriteriaSetId(number, version), product, "Quyết định thử", from, parts);
    }

    private static Criterion partA() {
        return divided(
                "A",
                40,
                false,
                divided(
                        "A1",
                        40,
                        false,
                        answered("A1a", 20, option(0), option(10, 3), option(20, 5)),
                        answered("A1b", 20, option(0), option(20))));
    }

    private static Criterion partB() {
        return divided("B", 25, false, answered("B2", 25, option(0), option(15, 4), option(25)));
    }

    private static Criterion partC(int safety) {
        var condition = new CriterionText("An toàn", "Safety", null, "Có giấy chứng nhận an toàn");
        return divided(
                "C",
                35,
                false,
                new Criterion(
                        "C3",
                        condition,
                        safety,
                        false,
                        List.of(),
                        numbered(option(0), option(safety))),
                divided(
                        "C4",
                        15,
                        true,
                        answered("C4a", 15, option(5, 4), option(15)),
                        answered("C4b", 15, option(10, 4), option(15))));
    }

    public static Criterion divided(
            String code, int points, boolean oneCase, Criterion... divisions) {
        return new Criterion(
                code,
                CriterionText.of("Tiêu chí " + code),
                points,
                oneCase,
                List.of(divisions),
                List.of());
    }

    public static Criterion answered(String code, int points, CriterionOption... options) {
        return new Criterion(
                code,
                CriterionText.of("Tiêu chí " + code),
                points,
                false,
                List.of(),
                numbered(options));
    }

    public static CriterionOption option(int points) {
        return option(points, null);
    }

    public static CriterionOption option(int points, @Nullable Integer stars) {
        return new CriterionOption(1, "Mức " + points, points, stars);
    }

    private static List<CriterionOption> numbered(CriterionOption... options) {
        var numbered = new ArrayList<CriterionOption>();
        for (var option : options)
            numbered.add(
                    new CriterionOption(
                            numbered.size() + 1, option.label(), option.points(), option.stars()));
        return numbered;
    }
}
