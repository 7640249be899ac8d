package vn.lienketvung.audit;

/** Where a refusal outside any use case is recorded, such as a page the person's roles do not open. */
public interface RefusalLog {

    /**
     * Writes one entry for the person who acts, in a short transaction of its own, before the answer goes out.
     *
     * @param action the stable name of what was tried, such as {@code GET /quan-tri/tai-khoan}
     * @param reason why it was refused, such as {@code role}
     */
    void record(String action, String reason);
}
