package vn.lienketvung.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.DomainEvent;
import vn.lienketvung.shared.SensitiveRead;
import vn.lienketvung.shared.Trace;

/**
 * One line of the audit trail: who, when, what, to which record, from which state to which, why, and the
 * SHA-256 of the content before and after. Instants are cut to microseconds and texts made NFC and bounded,
 * so that what is hashed is exactly what the database can give back.
 */
public record AuditEntry(Instant at, Actor actor, String kind, Outcome outcome, Trace trace) {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        kind = PlainText.of(kind, SHORT);
        actor = plain(actor);
        trace = plain(trace);
    }

    /** The entry of a domain event: a sensitive read, or a change that was made. */
    public static AuditEntry of(DomainEvent event, Actor actor, Instant at) {
        Outcome outcome = event instanceof SensitiveRead ? Outcome.READ : Outcome.DONE;
        return new AuditEntry(at, actor, event.kind(), outcome, event.trace());
    }

    /**
     * The entry of an attempt that was turned away.
     *
     * @param action the stable name of what was tried, such as {@code SubmitAgreement}
     */
    public static AuditEntry refused(String action, Trace trace, Actor actor, Instant at) {
        return new AuditEntry(at, actor, "refused:" + action, Outcome.REFUSED, trace);
    }

    /** The code of the chain that keeps the entry: a province's, or the national one. */
    public String chain() {
        return actor.chain();
    }

    /** Every fact in the fixed order of the canonical form. */
    List<Fact> facts() {
        return List.of(
                new Fact("at", at),
                new Fact("account", actor.account()),
                new Fact("actor_name", actor.name()),
                new Fact("role", actor.role()),
                new Fact("organisation", actor.organisation()),
                new Fact("chain", actor.chain()),
                new Fact("kind", kind),
                new Fact("outcome", outcome.name()),
                new Fact("subject_kind", trace.subjectKind()),
                new Fact("subject_id", trace.subjectId()),
                new Fact("from_state", trace.from()),
                new Fact("to_state", trace.to()),
                new Fact("reason", trace.reason()),
                new Fact("hash_before", trace.hashBefore()),
                new Fact("hash_after", trace.hashAfter()));
    }

    private static Actor plain(Actor actor) {
        return new Actor(
                PlainText.of(actor.account(), SHORT),
                PlainText.of(actor.name(), SHORT),
                PlainText.of(actor.role(), SHORT),
                bounded(actor.organisation(), SHORT),
                PlainText.of(actor.chain(), SHORT));
    }

    private static Trace plain(Trace trace) {
        return new Trace(
                PlainText.of(trace.subjectKind(), SHORT),
                PlainText.of(trace.subjectId(), SHORT),
                bounded(trace.from(), SHORT),
                bounded(trace.to(), SHORT),
                bounded(trace.reason(), LONG),
                bounded(trace.hashBefore(), SHORT),
                bounded(trace.hashAfter(), SHORT));
    }

    private static @Nullable String bounded(@Nullable String text, int longest) {
        return text == null ? null : PlainText.of(text, longest);
    }
}
