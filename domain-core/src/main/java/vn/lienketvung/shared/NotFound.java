package vn.lienketvung.shared;

/** There is no such record, or none that this person may see: the two must look the same. */
public class NotFound extends RuntimeException {

    public NotFound(String subjectKind, Object id) {
        super("No " + subjectKind + " " + id);
    }
}
