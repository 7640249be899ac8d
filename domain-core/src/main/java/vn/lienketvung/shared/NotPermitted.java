package vn.lienketvung.shared;

import org.jspecify.annotations.Nullable;

/** The person may not do this, whatever the state of the record. */
public class NotPermitted extends RuntimeException {

    private final String action;
    private final @Nullable String owner;

    /**
     * @param action the stable name of what was tried, such as {@code agreement.approve}
     * @param owner the name of the organisation that may, to tell the person whom to ask
     */
    public NotPermitted(String action, @Nullable String owner) {
        super(action);
        this.action = action;
        this.owner = owner;
    }

    public NotPermitted(String action) {
        this(action, null);
    }

    public String action() {
        return action;
    }

    public @Nullable String owner() {
        return owner;
    }
}
