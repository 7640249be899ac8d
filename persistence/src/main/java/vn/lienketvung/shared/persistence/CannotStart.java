package vn.lienketvung.shared.persistence;

/** Why the portal does not start, and what to do about it; shown without a stack trace. */
public class CannotStart extends RuntimeException {

    private final String wayOut;

    public CannotStart(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
