package vn.lienketvung.shared;

/** Somebody else changed the record after this person opened it; nothing was changed now. */
public class EditConflict extends RuntimeException {

    private final String subjectKind;
    private final String id;

    public EditConflict(String subjectKind, Object id) {
        super(subjectKind + " " + id + " has changed");
        this.subjectKind = subjectKind;
        this.id = id.toString();
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String id() {
        return id;
    }
}
