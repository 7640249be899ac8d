package vn.lienketvung.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementRights;
import vn.lienketvung.agreement.Clause;
import vn.lienketvung.agreement.Comment;
import vn.lienketvung.agreement.CommentId;
import vn.lienketvung.agreement.CommentReach;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.identity.Official;

/**
 * The exchange of comments: what was said, newest first, and what this person may add.
 *
 * @param corrected comments that a later one puts right
 * @param correcting the own comment that is being corrected; null for a new one
 */
record ExchangePage(
        Agreement agreement,
        List<Comment> comments,
        Set<CommentId> corrected,
        @Nullable Comment correcting,
        Official official,
        LocalDate today,
        boolean mayComment) {

    static ExchangePage of(
            Agreement agreement,
            List<Comment> comments,
            @Nullable String corrects,
            Official official,
            LocalDate today) {
        var corrected =
                comments.stream()
                        .flatMap(comment -> Optional.ofNullable(comment.corrects()).stream())
                        .collect(Collectors.toSet());
        var correcting =
                comments.stream()
                        .filter(comment -> comment.id().toString().equals(corrects))
                        .filter(comment -> isBy(comment, official))
                        .findFirst()
                        .orElse(null);
        return new ExchangePage(
                agreement,
                comments.reversed(),
                corrected,
                correcting,
                official,
                today,
                new AgreementRights(agreement, official).mayComment());
    }

    /** A correction begins with what is to be corrected. */
    CommentForm prefilled() {
        var old = correcting;
        if (old == null) return CommentForm.empty();
        return new CommentForm("", old.body(), old.reach().name(), "", old.id().toString());
    }

    public boolean isCorrected(Comment comment) {
        return corrected.contains(comment.id());
    }

    /** Whether the reader wrote it and it was not corrected yet. */
    public boolean mayCorrect(Comment comment) {
        return mayComment && isBy(comment, official) && !isCorrected(comment);
    }

    /** Whether it is about a text that has been changed since. */
    public boolean isOnOlderText(Comment comment) {
        return !comment.hash().equals(agreement.hash());
    }

    public boolean isAnswerLate(Comment comment) {
        var day = comment.answerBy();
        return day != null && day.isBefore(today);
    }

    public List<CommentReach> reaches() {
        return List.of(CommentReach.values());
    }

    public List<CommitmentTerms> commitments() {
        return agreement.commitments();
    }

    public List<Clause> clauses() {
        return agreement.clauses();
    }

    private static boolean isBy(Comment comment, Official official) {
        return comment.account().equals(official.account().value());
    }
}
