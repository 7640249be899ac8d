package vn.lienketvung.agreement;

import java.util.List;

/** The objectives of plans that an agreement serves, in the order of the text. */
public record PlanObjectives(List<PlanObjective> list) {

    public static final PlanObjectives NONE = new PlanObjectives(List.of());

    /** The most that one agreement names. */
    public static final int MOST = 10;

    public PlanObjectives {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
