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
 * and its leaders say to it, and what was decided on what they dispute.
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
    private Closing drawing;
    private LocalDate replyBy;
    private @Nullable Reply reply;
    private List<LeaderReply> leaderReplies = new ArrayList<>();
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
        this.drawing = Closing.by(by, at);
        facts.forEach(
                each -> items.add(new RecordItem(items.size(), each, period.holds(each.dueOn()))));
        count(weights);
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ReliabilityRecord() {}

    ReliabilityEvent.DrawnUp drawnUp() {
        return new ReliabilityEvent.DrawnUp(id, trace().moved(null, state));
    }

    /** With the reasons of disputes by the commitment in the record; empty when the province disputes none. */
    ReliabilityEvent.Replied reply(Reply said, Map<UUID, String> disputes) {
        var before = state;
        reply = said;
        disputes.forEach((item, reason) -> item(item).dispute(reason));
        goOnOnceAllAreHeard();
        return new ReliabilityEvent.Replied(id, trace().moved(before, state));
    }

    /** With the reasons of disputes by the commitment in the record, of those that the leader answers for. */
    ReliabilityEvent.LeaderReplied reply(UUID leader, Reply said, Map<UUID, String> disputes) {
        var before = state;
        leaderReplies.add(new LeaderReply(leader, said));
        disputes.forEach((item, reason) -> item(item).object(reason));
        goOnOnceAllAreHeard();
        return new ReliabilityEvent.LeaderReplied(id, trace().moved(before, state));
    }

    private void goOnOnceAllAreHeard() {
        if (reply != null && unheard().isEmpty()) goOn();
    }

    private RecordState goOn() {
        return become(disputed().isEmpty() ? RecordState.READY : RecordState.DISPUTED);
    }

    ReliabilityEvent.Lapsed lapse() {
        var before = goOn();
        return new ReliabilityEvent.Lapsed(id, trace().moved(before, state));
    }

    /** With a ruling for each disputed commitment. */
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

    /** Whether a reply, of the province or a leader, would still be in time. */
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
        return items.stream().filter(RecordItem::isDisputed).toList();
    }

    /** Those who answered for its commitments, each once, in the order of their first commitment. */
    public List<Answerable> leaders() {
        return Answerable.in(items);
    }

    /** What that leader said in their own words; null when nothing. */
    public @Nullable LeaderReply replyOf(Answerable leader) {
        return leaderReplies.stream()
                .filter(each -> each.leader().equals(leader.account()))
                .findFirst()
                .orElse(null);
    }

    /** The leaders who can reply and have said nothing yet, neither in their own words nor for the province. */
    public List<Answerable> unheard() {
        return leaders().stream()
                .filter(each -> each.account() != null && replyOf(each) == null)
                .filter(each -> reply == null || !reply.account().equals(each.account()))
                .toList();
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

    public Closing drawing() {
        return drawing;
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

    public @Nullable Closing publication() {
        return publication;
    }

    public @Nullable Long version() {
        return version;
    }
}
