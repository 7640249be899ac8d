package vn.lienketvung.review;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/** A seat of a panel with whoever sits on it: the vote and the opinion, or why the person does not take part. */
@Entity
public class PanelMember {

    @Identity private UUID id;
    private int position;
    private UUID account;
    private String name;
    private String title;
    private String organisationName;
    private boolean chair;
    private boolean replaced;
    private @Nullable String recusal;
    private @Nullable Instant recusedAt;
    private @Nullable Verdict verdict;
    private @Nullable String opinion;
    private @Nullable Instant votedAt;

    PanelMember(Candidate candidate, boolean chair, int position) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.account = candidate.account().value();
        this.name = candidate.name();
        this.title = candidate.position();
        this.organisationName = candidate.organisationName();
        this.chair = chair;
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected PanelMember() {}

    void vote(Verdict forVerdict, String words, Instant at) {
        verdict = forVerdict;
        opinion = words;
        votedAt = at;
    }

    /** A conflict of interest: whatever the member voted before counts no more. */
    void recuse(String reason, Instant at) {
        recusal = reason;
        recusedAt = at;
        verdict = null;
        opinion = null;
        votedAt = null;
    }

    void replaced() {
        replaced = true;
    }

    public boolean is(Official official) {
        return account.equals(official.account().value());
    }

    /** Whether the member takes part: neither recused nor replaced. */
    public boolean takesPart() {
        return recusal == null && !replaced;
    }

    public boolean isRecused() {
        return recusal != null;
    }

    /** Whether another sits on this seat now. */
    public boolean isReplaced() {
        return replaced;
    }

    public boolean hasVoted() {
        return takesPart() && verdict != null;
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** Chức vụ, as it was when the panel was named. */
    public String title() {
        return title;
    }

    public String organisationName() {
        return organisationName;
    }

    public boolean isChair() {
        return chair;
    }

    /** The conflict of interest in the member's own words. */
    public @Nullable String recusal() {
        return recusal;
    }

    public @Nullable Instant recusedAt() {
        return recusedAt;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable Instant votedAt() {
        return votedAt;
    }
}
