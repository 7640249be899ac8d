package vn.lienketvung.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.identity.Official;

/**
 * What one side of a commitment proposes and the others answer, each by another person of another body. A
 * commitment has at most one that is open; what was answered stays.
 */
@Entity
public class Proposal {

    @Identity private UUID id;
    private ProposalTerms terms;
    private ProposalState state = ProposalState.OPEN;
    private LocalDate oldDueOn;
    private boolean needsCoordinator;
    private UUID proposedByAccount;
    private String proposedBy;
    private UUID proposedByOrganisation;
    private String proposedByOrganisationName;
    private Instant proposedAt;
    private @Nullable Answer counterpart;
    private @Nullable Answer coordinator;
    private @Nullable Answer acceptor;
    private @Nullable Instant closedAt;

    Proposal(
            ProposalTerms terms,
            LocalDate oldDueOn,
            boolean needsCoordinator,
            Official by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.terms = terms;
        this.oldDueOn = oldDueOn;
        this.needsCoordinator = needsCoordinator;
        this.proposedByAccount = by.account().value();
        this.proposedBy = by.fullName();
        this.proposedByOrganisation = by.organisation().value();
        this.proposedByOrganisationName = by.organisationName();
        this.proposedAt = at;
    }

    protected Proposal() {}

    /** Takes one answer; the first refusal closes it, the last acceptance too. */
    void answer(ProposalSide side, Answer answer) {
        if (!awaited().contains(side)) throw new IllegalStateException(side + " is not asked");
        switch (side) {
            case COUNTERPART -> counterpart = answer;
            case COORDINATOR -> coordinator = answer;
            case ACCEPTOR -> acceptor = answer;
        }
        if (!answer.accepts()) close(ProposalState.REFUSED, answer.answeredAt());
        else if (awaited().isEmpty()) close(ProposalState.ACCEPTED, answer.answeredAt());
    }

    void close(ProposalState how, Instant at) {
        if (!isOpen()) throw new IllegalStateException(state + " cannot become " + how);
        state = how;
        closedAt = at;
    }

    /** Whose answer is still missing; nobody's once it is closed. */
    public List<ProposalSide> awaited() {
        var missing = new ArrayList<ProposalSide>();
        if (!isOpen()) return missing;
        if (counterpart == null) missing.add(ProposalSide.COUNTERPART);
        if (needsCoordinator && coordinator == null) missing.add(ProposalSide.COORDINATOR);
        if (kind() == ProposalKind.TRANSFER && acceptor == null) missing.add(ProposalSide.ACCEPTOR);
        return missing;
    }

    /** Whether this person made it or has answered it already, for whatever side. */
    public boolean knows(Official official) {
        var account = official.account().value();
        return proposedByAccount.equals(account)
                || answers().stream().anyMatch(answer -> answer.account().equals(account));
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public ProposalKind kind() {
        return terms.kind();
    }

    public ProposalTerms terms() {
        return terms;
    }

    public ProposalState state() {
        return state;
    }

    /** The due day when it was proposed; it is kept beside the new one. */
    public LocalDate oldDueOn() {
        return oldDueOn;
    }

    public boolean needsCoordinator() {
        return needsCoordinator;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public UUID proposedByOrganisation() {
        return proposedByOrganisation;
    }

    public String proposedByOrganisationName() {
        return proposedByOrganisationName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** In the order in which they came. */
    public List<Answer> answers() {
        var given = new ArrayList<Answer>();
        if (counterpart != null) given.add(counterpart);
        if (coordinator != null) given.add(coordinator);
        if (acceptor != null) given.add(acceptor);
        given.sort((one, other) -> one.answeredAt().compareTo(other.answeredAt()));
        return given;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
