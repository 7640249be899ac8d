package vn.lienketvung.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * What somebody says about an agreement or a part of it while it is being worked on. It is never changed and never
 * removed; a correction is a comment of its own.
 */
@AggregateRoot
public class Comment {

    static final int LONGEST = 4000;

    @Identity private CommentId id;
    private AgreementId agreement;
    private CommentSubject subject;
    private String body;
    private CommentReach reach;
    private @Nullable LocalDate answerBy;
    private @Nullable UUID corrects;
    private UUID account;
    private String person;
    private UUID organisation;
    private String organisationName;
    private String versionHash;
    private Instant at;
    private @Nullable Long version;

    Comment(
            Agreement agreement,
            CommentSubject subject,
            CommentDraft draft,
            CommentReach reach,
            Official by,
            Instant at) {
        this.id = CommentId.random();
        this.agreement = agreement.id();
        this.subject = subject;
        this.body = draft.body();
        this.reach = reach;
        this.answerBy = draft.answerBy();
        this.corrects = draft.corrects() == null ? null : draft.corrects().value();
        this.account = by.account().value();
        this.person = by.fullName();
        this.organisation = by.organisation().value();
        this.organisationName = by.organisationName();
        this.versionHash = agreement.hash().value();
        this.at = at;
    }

    protected Comment() {}

    boolean isBy(Official official) {
        return official.account().value().equals(account);
    }

    public CommentId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public CommentSubject subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public CommentReach reach() {
        return reach;
    }

    public @Nullable LocalDate answerBy() {
        return answerBy;
    }

    /** The earlier comment that this one puts right. */
    public @Nullable CommentId corrects() {
        return corrects == null ? null : new CommentId(corrects);
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public UUID organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    /** The text that was commented on. */
    public VersionHash hash() {
        return VersionHash.of(versionHash);
    }

    public Instant at() {
        return at;
    }
}
