package vn.lienketvung.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/**
 * One edition of the report of a province, or of the nation, on half a year. Editions before it are kept as they were sent.
 */
@AggregateRoot
public class SixMonthReport {

    @Identity private ReportId id;
    private @Nullable String province;
    private String period;
    private int edition;
    private ReportState state;
    private @Nullable Narrative narrative;
    private List<Exchange> exchanges = new ArrayList<>();
    private @Nullable UUID writtenBy;
    private @Nullable Instant frozenAt;
    private @Nullable String figuresHash;
    private @Nullable SignedPaper paper;
    private @Nullable Instant sentAt;
    private @Nullable String correctionReason;
    private Instant changedAt;
    private List<ReportHistoryEntry> history = new ArrayList<>();
    private @Nullable Long version;

    SixMonthReport(ReportingBody body, ReportPeriod period, Instant at) {
        var of = body.province();
        this.id = ReportId.random();
        this.province = of == null ? null : of.value();
        this.period = period.code();
        this.edition = 1;
        this.state = ReportState.DRAFT;
        this.changedAt = at;
        history.add(ReportHistoryEntry.byPortal(ReportTurn.OPENED, at));
    }

    /** The next edition begins with the words of the one it corrects. */
    private SixMonthReport(SixMonthReport before, String reason, Official by, Instant at) {
        this.id = ReportId.random();
        this.province = before.province;
        this.period = before.period;
        this.edition = before.edition + 1;
        this.state = ReportState.DRAFT;
        this.narrative = before.narrative;
        this.exchanges = new ArrayList<>(before.exchanges);
        this.correctionReason = reason;
        this.changedAt = at;
        history.add(ReportHistoryEntry.of(ReportTurn.OPENED, by, at, reason));
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected SixMonthReport() {}

    ReportEvent opened() {
        return new ReportEvent(
                id, ReportTurn.OPENED, trace().moved(null, state).because(correctionReason));
    }

    SixMonthReport correct(String reason, Official by, Instant at) {
        if (state != ReportState.ACCEPTED && state != ReportState.RETURNED) throw notNow();
        return new SixMonthReport(this, reason, by, at);
    }

    void write(Narrative words, List<Exchange> lines, Official by, Instant at) {
        if (state != ReportState.DRAFT) throw notNow();
        narrative = words;
        exchanges.clear();
        lines.stream()
                .filter(line -> !line.isEmpty())
                .sorted(Comparator.comparing(Exchange::partner))
                .forEach(exchanges::add);
        writtenBy = by.account().value();
        changedAt = at;
    }

    ReportEvent handOver(Official by, Instant at) {
        ActionRefused.ifAny(narrative().missing());
        writtenBy = by.account().value();
        return turn(ReportState.IN_REVIEW, ReportTurn.HANDED_OVER, by, at, null);
    }

    ReportEvent takeBack(Official by, Instant at) {
        return turn(ReportState.DRAFT, ReportTurn.TAKEN_BACK, by, at, null);
    }

    ReportEvent sendBack(String remark, Official by, Instant at) {
        return turn(ReportState.DRAFT, ReportTurn.SENT_BACK, by, at, remark);
    }

    /** From here on these are its figures. */
    ReportEvent review(Figures figures, Official by, Instant at) {
        frozenAt = at;
        figuresHash = figures.digest().value();
        return turn(ReportState.REVIEWED, ReportTurn.REVIEWED, by, at, null);
    }

    /** Before it is signed the review can be taken back; its figures are counted anew. */
    ReportEvent reopen(String remark, Official by, Instant at) {
        if (state != ReportState.REVIEWED) throw notNow();
        frozenAt = null;
        figuresHash = null;
        return turn(ReportState.DRAFT, ReportTurn.REOPENED, by, at, remark);
    }

    ReportEvent sign(SignedPaper signed, Official by, Instant at) {
        paper = signed;
        return turn(ReportState.SIGNED, ReportTurn.SIGNED, by, at, signed.number());
    }

    ReportEvent send(Official by, Instant at) {
        sentAt = at;
        return turn(ReportState.SENT, ReportTurn.SENT, by, at, null);
    }

    ReportEvent accept(@Nullable String remark, Official by, Instant at) {
        return turn(ReportState.ACCEPTED, ReportTurn.ACCEPTED, by, at, remark);
    }

    ReportEvent returnIt(String reason, Official by, Instant at) {
        return turn(ReportState.RETURNED, ReportTurn.RETURNED, by, at, reason);
    }

    /** A later edition was sent in its place. */
    ReportEvent replaced(Official by, Instant at) {
        return turn(ReportState.CORRECTED, ReportTurn.CORRECTED, by, at, null);
    }

    private ReportEvent turn(
            ReportState next, ReportTurn turn, Official by, Instant at, @Nullable String note) {
        if (!state.mayBecome(next)) throw notNow();
        var before = state;
        state = next;
        changedAt = at;
        history.add(ReportHistoryEntry.of(turn, by, at, note));
        return new ReportEvent(
                id,
                turn,
                trace().moved(before, next)
                        .because(note)
                        .hashed(null, state.isFrozen() ? content().digest().value() : null));
    }

    private ActionRefused notNow() {
        return new ActionRefused(Refusal.of("report.rule.not-now", state));
    }

    private Trace trace() {
        return Trace.of(ReportEvent.SUBJECT, id);
    }

    /** What the version code on the paper stands for. */
    public ReportContent content() {
        return new ReportContent(narrative(), figuresHash);
    }

    public ReportId id() {
        return id;
    }

    public ReportingBody body() {
        return ReportingBody.read(province);
    }

    public ReportPeriod period() {
        return ReportPeriod.parse(period).orElseThrow();
    }

    /** From 1; above it corrects what was sent before. */
    public int edition() {
        return edition;
    }

    public ReportState state() {
        return state;
    }

    public Narrative narrative() {
        return Objects.requireNonNullElse(narrative, Narrative.EMPTY);
    }

    /** By partner; none that states nothing. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Who wrote it last; null while nobody has. */
    public @Nullable UUID writtenBy() {
        return writtenBy;
    }

    /** When its figures were frozen; null while they are counted anew. */
    public @Nullable Instant frozenAt() {
        return frozenAt;
    }

    /** Null while it is not signed. */
    public @Nullable SignedPaper paper() {
        return paper;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** Why there is another edition; null for the first. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** From the first turn to the last. */
    public List<ReportHistoryEntry> history() {
        return List.copyOf(history);
    }

    /** Why it was returned or sent back last; null when it was not. */
    public @Nullable String lastRemark() {
        return history.reversed().stream()
                .filter(entry -> entry.note() != null)
                .findFirst()
                .map(ReportHistoryEntry::note)
                .orElse(null);
    }

    public @Nullable Long version() {
        return version;
    }
}
