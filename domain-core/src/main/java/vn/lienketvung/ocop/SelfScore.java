package vn.lienketvung.ocop;

import java.util.Map;
import java.util.Set;

/**
 * The options somebody chose for a product.
 *
 * @param chosen the number of the option by the code of its criterion; what is missing is not answered
 * @param conditions the codes of the criteria whose condition is said to hold
 */
public record SelfScore(Map<String, Integer> chosen, Set<String> conditions) {

    public static final SelfScore EMPTY = new SelfScore(Map.of(), Set.of());

    public SelfScore {
        chosen = Map.copyOf(chosen);
        conditions = Set.copyOf(conditions);
    }

    /** What is laid on a set: points, floors, stars. */
    public Assessment on(CriteriaSet set) {
        return new Assessment(set, this);
    }
}
