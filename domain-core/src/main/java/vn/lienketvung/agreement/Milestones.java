package vn.lienketvung.agreement;

import java.util.ArrayList;
import java.util.List;

/** The milestones of one commitment, in the order of the text. */
public record Milestones(List<Milestone> list) {

    public static final Milestones NONE = new Milestones(List.of());

    /** The most that one commitment may have. */
    public static final int MOST = 12;

    public Milestones {
        list = List.copyOf(list);
    }

    /** The same milestones, with these words at one of them. */
    public Milestones saying(int at, String words) {
        var changed = new ArrayList<>(list);
        changed.set(at, new Milestone(words, list.get(at).dueOn(), list.get(at).value()));
        return new Milestones(changed);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }
}
