package vn.lienketvung.agreement;

import java.util.List;

/** The milestones of one commitment, in the order of the text. */
public record Milestones(List<Milestone> list) {

    public static final Milestones NONE = new Milestones(List.of());

    /** The most that one commitment may have. */
    public static final int MOST = 12;

    public Milestones {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
