package vn.lienketvung.reliability;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Trace;

/**
 * Hồ sơ giữ cam kết: how the bodies of one province kept what fell due in a period, frozen on the day it was drawn up; what the province
 * says to it, and what was decided on what it disputes.
 */
@AggregateRoot
public class ReliabilityRecord {

    @Identity private RecordId id;
    private ProvinceCode province;
    private String period;
    private LocalDate weightsFrom;
    private RecordState state = RecordState.AWAITING_REPLY;
    private List<RecordItem> items = new ArrayList<>();
    private int counted;
    private @Nullable BigDecimal score;
    private UUID drawnByAccount;
    private String drawnBy;
    private Instant drawnAt;
    private LocalDate replyBy;
    private @Nullable Reply reply;
    private @Nullable Closing decision;
    private @Nullable Closing publication;
    private @Nullable Long version;

    ReliabilityRecord(
            ProvinceCode province,
            RecordPeriod period,
            List<CommitmentFact> facts,
            Weights weights,
            LocalDate replyBy,
            Official by,
            Instant at) {
        this.id = RecordId.random();
        this.province = province;
        this.period = period.text();
        this.weightsFrom = weights.from();
        this.replyBy = replyBy;
        this.drawnByAccount = by.account().value();
        this.drawnBy = by.nameAs(RecordRights.DECIDING);
        this.drawnAt = at;
        facts.forEach(
                each -> items.add(new RecordItem(items.size(), each, period.holds(each.dueOn()))));
        count(weights);
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ReliabilityRecord() {}

    ReliabilityEvent.DrawnUp drawnUp() {
        return new ReliabilityEvent.DrawnUp(id, trace().moved(null, state));
    }

    /**
     * @param disputes why, by the commitment in the record; empty when the province disputes none
     */
    ReliabilityEvent.Replied reply(Reply said, Map<UUID, String> disputes) {
        var before = become(disputes.isEmpty() ? RecordState.READY : RecordState.DISPUTED);
        reply = said;
        disputes.forEach((item, reason) -> item(item).dispute(reason));
        return new ReliabilityEvent.Replied(id, trace().moved(before, state));
    }

    ReliabilityEvent.Lapsed lapse() {
        var before = become(RecordState.READY);
        return new ReliabilityEvent.Lapsed(id, trace().moved(before, state));
    }

    /**
     * @param rulings one for each disputed commitment
     */
    ReliabilityEvent.Decided decide(Map<UUID, ItemRuling> rulings, Weights weights, Closing by) {
        var before = become(RecordState.READY);
        var was = score;
        disputed()
                .forEach(each ->
                        each.rule(
                                Objects.requireNonNull(
                                        rulings.get(each.id()), "a ruling for each")));
        decision = by;
        count(weights);
        return new ReliabilityEvent.Decided(
                id, trace().moved(before, state).because(was + " → " + score));
    }

    ReliabilityEvent.Published publish(Closing by) {
        var before = become(RecordState.PUBLISHED);
        publication = by;
        return new ReliabilityEvent.Published(id, trace().moved(before, state));
    }

    private RecordState become(RecordState next) {
        if (!state.mayBecome(next)) throw new IllegalStateException(state + " to " + next);
        var before = state;
        state = next;
        return before;
    }

    private void count(Weights weights) {
        var card = Scorecard.of(items, weights);
        counted = card.counted();
        score = card.score();
    }

    private Trace trace() {
        return Trace.of(ReliabilityEvent.SUBJECT, id);
    }

    private RecordItem item(UUID which) {
        return items.stream().filter(each -> each.id().equals(which)).findFirst().orElseThrow();
    }

    /** Whether a reply would still be in time. */
    public boolean awaitsReply(Reckoning reckoning) {
        return state == RecordState.AWAITING_REPLY && !reckoning.isOver(replyBy);
    }

    public boolean isPublished() {
        return state == RecordState.PUBLISHED;
    }

    /** In the order of the days. */
    public List<RecordItem> items() {
        return List.copyOf(items);
    }

    public List<RecordItem> disputed() {
        return items.stream().filter(each -> each.dispute() != null).toList();
    }

    /** Those who answered for its commitments, each once, in the order of their first commitment. */
    public List<Answerable> leaders() {
        var found = new ArrayList<Answerable>();
        for (var item : items)
            if (found.stream().noneMatch(item.leader()::isSameAs)) found.add(item.leader());
        return found;
    }

    public List<RecordItem> itemsOf(Answerable leader) {
        return items.stream().filter(each -> each.leader().isSameAs(leader)).toList();
    }

    /** The figures as the record now says. */
    public Scorecard card(Weights weights) {
        return Scorecard.of(items, weights);
    }

    public Scorecard card(Answerable leader, Weights weights) {
        return Scorecard.of(itemsOf(leader), weights);
    }

    public RecordId id() {
        return id;
    }

    public ProvinceCode province() {
        return province;
    }

    public RecordPeriod period() {
        return RecordPeriod.parse(period).orElseThrow();
    }

    /** The first day of the weights by which it was drawn up. */
    public LocalDate weightsFrom() {
        return weightsFrom;
    }

    public RecordState state() {
        return state;
    }

    /** How many commitments count in the score. */
    public int counted() {
        return counted;
    }

    /** Null when too few count. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public UUID drawnByAccount() {
        return drawnByAccount;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** The last day for a reply. */
    public LocalDate replyBy() {
        return replyBy;
    }

    /** Null when the province has said nothing. */
    public @Nullable Reply reply() {
        return reply;
    }

    /** Who decided on what was disputed; null when nobody did. */
    public @Nullable Closing decision() {
        return decision;
    }

    /** Null until it was published. */
    public @Nullable Closing publication() {
        return publication;
    }

    public @Nullable Long version() {
        return version;
    }
}
