package vn.lienketvung.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Those who work on an agreement talk about it, among themselves or with the other parties. */
@UseCase
public class ExchangeComments {

    private final AgreementDesk desk;
    private final Comments comments;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ExchangeComments(
            AgreementDesk desk,
            Comments comments,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.comments = comments;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** What this person may read, oldest first. */
    public List<Comment> on(AgreementId id, Official by) {
        desk.open(id, by);
        return comments.findByAgreementOrderByAt(id);
    }

    /**
     * @throws ActionRefused naming everything that is missing
     */
    public CommentId say(AgreementId id, CommentDraft draft, Official by) {
        var agreement = desk.open(id, by);
        clearance.permit(
                AgreementDesk.rights(agreement, by).mayComment(), "agreement.comment", null);
        var earlier = corrected(agreement, draft, by);
        var subject =
                earlier != null
                        ? earlier.subject()
                        : CommentSubject.in(agreement, draft.about(), draft.number());
        var reach = earlier != null ? earlier.reach() : draft.reach();
        ActionRefused.ifAny(problems(draft, subject, reach, VietnamTime.today(clock)));
        var comment =
                comments.save(
                        new Comment(
                                agreement,
                                Objects.requireNonNull(subject),
                                draft,
                                Objects.requireNonNull(reach),
                                by,
                                clock.instant()));
        events.announce(
                new AgreementEvent.Commented(
                        id,
                        comment.id(),
                        comment.reach(),
                        comment.answerBy(),
                        agreement.trace(agreement.status(), comment.reach().name())));
        return comment.id();
    }

    /** Only an own comment on the same agreement is corrected. */
    private @Nullable Comment corrected(Agreement agreement, CommentDraft draft, Official by) {
        var id = draft.corrects();
        if (id == null) return null;
        return comments.findById(id)
                .filter(comment -> comment.agreement().equals(agreement.id()) && comment.isBy(by))
                .orElseThrow(() -> new NotFound("comment", id));
    }

    private static List<Refusal> problems(
            CommentDraft draft,
            @Nullable CommentSubject subject,
            @Nullable CommentReach reach,
            LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (subject == null) found.add(Refusal.at("about", "agreement.rule.comment-about"));
        if (draft.body().isBlank())
            found.add(Refusal.at("body", "agreement.rule.comment-body-missing"));
        if (draft.body().length() > Comment.LONGEST)
            found.add(Refusal.at("body", "agreement.rule.too-long", Comment.LONGEST));
        if (reach == null) found.add(Refusal.at("reach", "agreement.rule.comment-reach-missing"));
        var day = draft.answerBy();
        if (day != null && day.isBefore(today))
            found.add(Refusal.at("answerBy", "agreement.rule.comment-answer-past", today));
        return found;
    }
}
