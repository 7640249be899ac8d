package vn.lienketvung.agreement.automation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementEvent;
import vn.lienketvung.agreement.Agreements;
import vn.lienketvung.agreement.Comment;
import vn.lienketvung.agreement.CommentReach;
import vn.lienketvung.agreement.Comments;
import vn.lienketvung.agreement.InvitationAnswer;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.notification.NoticeKind;
import vn.lienketvung.organisation.OrganisationId;

/** Tells of invitations and their answers, of comments, of a rejection, of withdrawn files and of what the public may read. */
@Component
class TellOfTurns {

    private final Agreements agreements;
    private final Comments comments;
    private final AgreementNotices notices;

    TellOfTurns(Agreements agreements, Comments comments, AgreementNotices notices) {
        this.agreements = agreements;
        this.comments = comments;
        this.notices = notices;
    }

    /** A party that declines makes it the lead's turn: drop it, or ask once more. */
    @EventListener
    void on(AgreementEvent.InvitationAnswered event) {
        var agreement = agreements.get(event.agreement());
        boolean declined = event.answer() == InvitationAnswer.DECLINED;
        var party = AgreementNotices.partyOf(agreement, event.party());
        notices.tell(
                declined ? NoticeKind.TURN : NoticeKind.ANSWER,
                declined ? "invitation-declined" : "invitation-accepted",
                agreement,
                agreement.history().size() + "-" + event.party(),
                party.map(Party::name).stream().toList(),
                notices.officialsOf(List.of(agreement.lead())));
    }

    @EventListener
    void on(AgreementEvent.AskedAgain event) {
        var agreement = agreements.get(event.agreement());
        var party = AgreementNotices.partyOf(agreement, event.party()).stream().toList();
        notices.tell(NoticeKind.TURN, "asked-again", agreement, notices.officialsOf(party));
    }

    /** A shared comment is for the other parties and the reviewer, an internal one for the own side alone. */
    @EventListener
    void on(AgreementEvent.Commented event) {
        var agreement = agreements.get(event.agreement());
        var comment = comments.findById(event.comment()).orElseThrow();
        var day = comment.answerBy();
        var what = "commented." + comment.reach();
        var occasion = "comment-" + comment.id();
        var recipients = readersOf(comment, agreement);
        if (day == null)
            notices.tell(NoticeKind.ANSWER, what, agreement, occasion, sayer(comment), recipients);
        else
            notices.tell(
                    NoticeKind.TURN,
                    what + ".answer",
                    agreement,
                    occasion,
                    List.of(comment.person(), comment.organisationName(), day.toString()),
                    recipients);
    }

    private static List<String> sayer(Comment comment) {
        return List.of(comment.person(), comment.organisationName());
    }

    private Set<AccountId> readersOf(Comment comment, Agreement agreement) {
        var own = AgreementNotices.partyOf(agreement, new OrganisationId(comment.organisation()));
        if (comment.reach() == CommentReach.INTERNAL)
            return notices.officialsOf(own.stream().toList());
        var others =
                agreement.parties().stream()
                        .filter(party -> own.stream().noneMatch(party::equals))
                        .toList();
        var readers = new HashSet<>(notices.officialsOf(others));
        if (agreement.review().wasSubmitted())
            readers.addAll(AgreementNotices.reviewerOf(agreement));
        return readers;
    }

    @EventListener
    void on(AgreementEvent.Rejected event) {
        tellParties("rejected", agreements.get(event.agreement()));
    }

    @EventListener
    void on(AgreementEvent.PublicationRestricted event) {
        tellParties("publication-restricted", agreements.get(event.agreement()));
    }

    @EventListener
    void on(AgreementEvent.PublicationOpened event) {
        tellParties("publication-opened", agreements.get(event.agreement()));
    }

    /** Whoever may have relied on the file: every party, and who reviews. */
    @EventListener
    void on(AgreementEvent.FileWithdrawn event) {
        var agreement = agreements.get(event.agreement());
        var withdrawn = agreement.history().getLast();
        Collection<AccountId> all = new HashSet<>(notices.officialsOf(agreement.parties()));
        all.addAll(AgreementNotices.reviewerOf(agreement));
        notices.tell(
                NoticeKind.ANSWER,
                "file-withdrawn",
                agreement,
                "file-" + event.file(),
                List.of(
                        event.name(),
                        withdrawn.person() + ", " + withdrawn.organisation(),
                        Objects.requireNonNullElse(event.trace().reason(), "")),
                all);
    }

    private void tellParties(String what, Agreement agreement) {
        Collection<AccountId> all = notices.officialsOf(agreement.parties());
        notices.tell(NoticeKind.ANSWER, what, agreement, all);
    }
}
