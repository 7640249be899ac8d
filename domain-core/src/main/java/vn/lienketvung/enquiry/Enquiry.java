package vn.lienketvung.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.EditConflict;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.Trace;

/**
 * Yêu cầu mua: a buyer asks the producer of a public product for contact or a quote, and what became of it. How the two are
 * reached stands apart, in {@link EnquiryContact}.
 */
@AggregateRoot
public class Enquiry extends AskedEnquiry {

    @Identity private EnquiryId id;
    private EnquiryState state = EnquiryState.OPEN;
    private @Nullable Instant remindedAt;
    private @Nullable Instant endedAt;
    private @Nullable ProducerAnswer answer;
    private @Nullable Quote quote;
    private @Nullable ClosingReason closing;
    private @Nullable SaidOutcome buyerOutcome;
    private @Nullable SaidOutcome producerOutcome;
    private @Nullable BuyerNews news = BuyerNews.ASKED;
    private @Nullable Instant forgottenAt;
    private @Nullable Long version;

    /**
     * @param remindOn the day on which the producer is reminded
     * @param dueOn the last day for an answer
     */
    Enquiry(
            AskedAbout subject,
            Wish wish,
            Introduction buyer,
            Instant askedAt,
            LocalDate remindOn,
            LocalDate dueOn) {
        super(subject, wish, buyer, askedAt, remindOn, dueOn);
        this.id = EnquiryId.random();
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected Enquiry() {}

    EnquiryEvent.Asked asked() {
        return new EnquiryEvent.Asked(id, trace().moved(null, state));
    }

    EnquiryEvent.Ended agree(ProducerAnswer said, @Nullable Quote named, Instant at) {
        var ended = end(EnquiryState.AGREED, at);
        answer = said;
        quote = named;
        news = BuyerNews.AGREED;
        return ended;
    }

    EnquiryEvent.Ended decline(ProducerAnswer said, Instant at) {
        var ended = end(EnquiryState.DECLINED, at);
        answer = said;
        news = BuyerNews.DECLINED;
        return ended;
    }

    /** The buyer takes it back, and knows that. */
    EnquiryEvent.Ended withdraw(Instant at) {
        var ended = end(EnquiryState.WITHDRAWN, at);
        news = null;
        return ended;
    }

    EnquiryEvent.Ended lapse(Instant at) {
        var ended = end(EnquiryState.LAPSED, at);
        news = BuyerNews.LAPSED;
        return ended;
    }

    EnquiryEvent.Ended close(ClosingReason reason, Instant at) {
        var ended = end(EnquiryState.CLOSED, at);
        closing = reason;
        news = BuyerNews.CLOSED;
        return new EnquiryEvent.Ended(id, state, ended.trace().because(reason.name()));
    }

    EnquiryEvent.Reminded remind(Instant at) {
        remindedAt = at;
        return new EnquiryEvent.Reminded(id, trace());
    }

    /**
     * @throws ActionRefused unless the two know each other, or when that side has said something final
     */
    EnquiryEvent.OutcomeSaid say(EnquirySide by, SaidOutcome said) {
        if (!maySay(by)) throw new ActionRefused(Refusal.of("enquiry.rule.said"));
        if (by == EnquirySide.BUYER) buyerOutcome = said;
        else {
            producerOutcome = said;
            news = forgottenAt == null ? BuyerNews.OUTCOME : null;
        }
        return new EnquiryEvent.OutcomeSaid(id, by, trace().moved(null, said.outcome()));
    }

    /** The buyer has heard of what was new. */
    void told() {
        news = null;
    }

    /** The contacts go, and the buyer's name with them; what was asked and answered stays. */
    EnquiryEvent.Forgotten forget(Instant at) {
        forgetOrganisation();
        forgottenAt = at;
        news = null;
        return new EnquiryEvent.Forgotten(id, trace());
    }

    private EnquiryEvent.Ended end(EnquiryState next, Instant at) {
        if (!state.mayBecome(next)) throw new EditConflict(EnquiryEvent.SUBJECT, id);
        var before = state;
        state = next;
        endedAt = at;
        return new EnquiryEvent.Ended(id, next, trace().moved(before, next));
    }

    private Trace trace() {
        return Trace.of(EnquiryEvent.SUBJECT, id);
    }

    /** Whether that side may say now what came of it. */
    public boolean maySay(EnquirySide by) {
        var said = outcomeOf(by);
        return state == EnquiryState.AGREED && (said == null || !said.isFinal());
    }

    /** Null until that side has said something. */
    public @Nullable SaidOutcome outcomeOf(EnquirySide side) {
        return side == EnquirySide.BUYER ? buyerOutcome : producerOutcome;
    }

    public EnquiryId id() {
        return id;
    }

    public EnquiryState state() {
        return state;
    }

    public boolean isOpen() {
        return state == EnquiryState.OPEN;
    }

    /** When the producer was reminded; null before. */
    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    /** When the waiting ended; null before. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Null unless the producer answered. */
    public @Nullable ProducerAnswer answer() {
        return answer;
    }

    /** Null when the producer named no price. */
    public @Nullable Quote quote() {
        return quote;
    }

    /** Null unless it was closed. */
    public @Nullable ClosingReason closing() {
        return closing;
    }

    /** What the buyer has still to be told by mail; null for nothing. */
    public @Nullable BuyerNews news() {
        return news;
    }

    /** When the contacts were deleted; null as long as they are kept. */
    public @Nullable Instant forgottenAt() {
        return forgottenAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
