package vn.lienketvung.operation;

import java.util.List;

/** A backup or restore that must not go on; nothing of value was changed. */
public class VaultRefused extends RuntimeException {

    private final Reason reason;
    private final List<Object> facts;

    public VaultRefused(Reason reason, Object... facts) {
        super(reason + " " + List.of(facts));
        this.reason = reason;
        this.facts = List.of(facts);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence names: a path, a version. */
    public List<Object> facts() {
        return facts;
    }

    /** Why it must not go on. */
    public enum Reason {
        /** The folder for the copy is not empty. */
        FOLDER_IN_USE,
        /** There is no portal to copy. */
        NOTHING_THERE,
        /** A file that a row names is missing, or is not what its name says. */
        FILE_DAMAGED,
        /** The folder holds no whole manifest. */
        NO_MANIFEST,
        /** A part of the copy is missing, cut off or changed. */
        COPY_DAMAGED,
        /** The copy was made by a portal whose schema this one does not know. */
        OTHER_SCHEMA,
        /** The target holds something already. */
        TARGET_IN_USE,
        /** After restoring, the database did not hold what the copy said. */
        NOT_THE_SAME
    }
}
