package vn.lienketvung.shared;

import java.util.List;

/** A rule of the domain stands against the action; nothing was changed. Carries every reason at once. */
public class ActionRefused extends RuntimeException {

    private final List<Refusal> refusals;

    public ActionRefused(List<Refusal> refusals) {
        super(refusals.toString());
        if (refusals.isEmpty()) throw new IllegalArgumentException("A refusal needs a reason");
        this.refusals = List.copyOf(refusals);
    }

    public ActionRefused(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Throws when the list is not empty: the usual end of a check that gathers all problems. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) throw new ActionRefused(refusals);
    }
}
