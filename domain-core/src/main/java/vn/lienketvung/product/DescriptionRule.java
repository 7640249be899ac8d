package vn.lienketvung.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** What even a draft has to keep to. */
public final class DescriptionRule {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_STORY = 4000;
    static final int LONGEST_UNIT = 60;
    static final int LONGEST_PACKAGING = 500;
    static final BigDecimal MOST = new BigDecimal("1000000000");

    private DescriptionRule() {}

    /**
     * @throws ActionRefused with everything that is wrong
     */
    static void check(Description said, CriteriaSets sets) {
        var problems = new ArrayList<>(problemsOf(said));
        var set = said.productSet();
        if (set != null && sets.newestVersion(set) == 0)
            problems.add(Refusal.at("productSet", "product.rule.no-such-set"));
        ActionRefused.ifAny(problems);
    }

    /** Everything that is wrong, each at its field; whether the product set exists is another question. */
    public static List<Refusal> problemsOf(Description said) {
        var problems = new ArrayList<Refusal>();
        if (said.name().length() < 2) problems.add(Refusal.at("name", "product.rule.name"));
        tooLong(problems, "name", said.name(), LONGEST_NAME);
        tooLong(problems, "story", said.story(), LONGEST_STORY);
        tooLong(problems, "unit", said.unit(), LONGEST_UNIT);
        tooLong(problems, "packaging", said.packaging(), LONGEST_PACKAGING);
        var capacity = said.monthlyCapacity();
        if (capacity != null && (capacity.signum() <= 0 || capacity.compareTo(MOST) > 0))
            problems.add(Refusal.at("monthlyCapacity", "product.rule.capacity", MOST));
        if (capacity != null && capacity.stripTrailingZeros().scale() > 2)
            problems.add(Refusal.at("monthlyCapacity", "product.rule.capacity-decimals"));
        return problems;
    }

    private static void tooLong(
            List<Refusal> problems, String field, @Nullable String said, int longest) {
        if (said != null && said.length() > longest)
            problems.add(Refusal.at(field, "product.rule.too-long", longest));
    }
}
