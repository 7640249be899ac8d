package vn.lienketvung.reliability;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.commitment.CommitmentId;
import vn.lienketvung.commitment.NonPerformanceCause;

/**
 * One commitment in a record, frozen as it stood on the day the record was drawn up; its words are read from the commitment itself, by
 * those who may.
 */
public class RecordItem {

    private UUID id;
    private int position;
    private UUID commitment;
    private LocalDate dueOn;
    private Keeping drawn;
    private @Nullable NonPerformanceCause cause;
    private Marks marks;
    private Answerable leader;
    private @Nullable String dispute;
    private @Nullable String objection;
    private @Nullable ItemRuling ruling;

    RecordItem(int position, CommitmentFact fact, boolean due) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.commitment = fact.commitment();
        this.dueOn = fact.dueOn();
        this.drawn = Keeping.of(fact, due);
        this.cause = fact.cause();
        this.marks = fact.marks();
        this.leader = fact.leader();
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected RecordItem() {}

    void dispute(String reason) {
        dispute = reason;
    }

    void object(String reason) {
        objection = reason;
    }

    void rule(ItemRuling decided) {
        ruling = decided;
    }

    /** What the record says of it now. */
    public Keeping keeping() {
        return ruling != null && ruling.finding() != null ? ruling.finding() : drawn;
    }

    /** What takes points off now. */
    public Marks marks() {
        return ruling != null && ruling.struck() ? Marks.NONE : marks;
    }

    public UUID id() {
        return id;
    }

    /** From 0, in the order of the days. */
    public int position() {
        return position;
    }

    public CommitmentId commitment() {
        return new CommitmentId(commitment);
    }

    /** Its day when the record was drawn up. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What the record said when it was drawn up. */
    public Keeping drawn() {
        return drawn;
    }

    /** Why it was not kept; null unless it was declared so. */
    public @Nullable NonPerformanceCause cause() {
        return cause;
    }

    /** What took points off when the record was drawn up. */
    public Marks drawnMarks() {
        return marks;
    }

    public Answerable leader() {
        return leader;
    }

    /** Why the province disputes it; null when it does not. */
    public @Nullable String dispute() {
        return dispute;
    }

    /** Why the leader who answers for it disputes it; null when they do not. */
    public @Nullable String objection() {
        return objection;
    }

    public boolean isDisputed() {
        return dispute != null || objection != null;
    }

    /** Null unless it was disputed and decided on. */
    public @Nullable ItemRuling ruling() {
        return ruling;
    }
}
