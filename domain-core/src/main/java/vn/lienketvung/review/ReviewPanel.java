package vn.lienketvung.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Trace;

/** Hội đồng thẩm định: the people named to weigh one submission of an agreement, their votes, and what they concluded. */
@AggregateRoot
public class ReviewPanel {

    @Identity private PanelId id;
    private AgreementId agreement;
    private int round;
    private LocalDate concludeBy;
    private UUID namedByAccount;
    private String namedBy;
    private Instant namedAt;
    private List<PanelMember> members = new ArrayList<>();
    private @Nullable Verdict verdict;
    private @Nullable String conclusion;
    private @Nullable String documentNumber;
    private @Nullable Instant concludedAt;
    private Instant changedAt;
    private @Nullable Long version;

    ReviewPanel(Agreement agreement, Naming naming, Official by, Instant at) {
        this.id = PanelId.random();
        this.agreement = agreement.id();
        this.round = agreement.review().round();
        this.concludeBy = naming.concludeBy();
        this.namedByAccount = by.account().value();
        this.namedBy = by.fullName();
        this.namedAt = at;
        this.changedAt = at;
        naming.members().forEach(each -> add(each, each.equals(naming.chair())));
    }

    @SuppressWarnings("NullAway.Init") // filled by the mapping
    protected ReviewPanel() {}

    private PanelMember add(Candidate candidate, boolean chair) {
        var member = new PanelMember(candidate, chair, members.size());
        members.add(member);
        return member;
    }

    PanelEvent.Named named() {
        return new PanelEvent.Named(agreement, trace(null));
    }

    PanelEvent.Voted vote(PanelMember member, Verdict forVerdict, String opinion, Instant at) {
        member.vote(forVerdict, opinion, at);
        changedAt = at;
        return new PanelEvent.Voted(agreement, member.account(), trace(forVerdict.name()));
    }

    PanelEvent.Recused recuse(PanelMember member, String reason, Instant at) {
        member.recuse(reason, at);
        changedAt = at;
        return new PanelEvent.Recused(agreement, member.account(), trace(reason));
    }

    /** Somebody else takes the seat, the chair's included. */
    PanelEvent.MemberReplaced replace(PanelMember gone, Candidate with, Instant at) {
        gone.replaced();
        var member = add(with, gone.isChair());
        changedAt = at;
        return new PanelEvent.MemberReplaced(agreement, member.account(), trace(gone.name()));
    }

    PanelEvent.Concluded conclude(
            Verdict outcome, String words, @Nullable String document, Instant at) {
        verdict = outcome;
        conclusion = words;
        documentNumber = document;
        concludedAt = at;
        changedAt = at;
        return new PanelEvent.Concluded(agreement, outcome, trace(outcome.name()));
    }

    private Trace trace(@Nullable String reason) {
        return Trace.of(PanelEvent.SUBJECT, agreement).because(reason);
    }

    public Tally tally(PanelSettings settings) {
        return Tally.of(members, settings);
    }

    /** The seat on which this person sits now, recused or not. */
    public Optional<PanelMember> memberFor(Official official) {
        return members.stream().filter(each -> each.is(official) && !each.isReplaced()).findFirst();
    }

    public Optional<PanelMember> member(UUID memberId) {
        return members.stream().filter(each -> each.id().equals(memberId)).findFirst();
    }

    public PanelMember chair() {
        return members.stream()
                .filter(each -> each.isChair() && !each.isReplaced())
                .findFirst()
                .orElseThrow();
    }

    public PanelId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** The submission it weighs, from 1. */
    public int round() {
        return round;
    }

    /** The day by which it is asked to conclude. */
    public LocalDate concludeBy() {
        return concludeBy;
    }

    public UUID namedByAccount() {
        return namedByAccount;
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    /** In the order in which they were named; replaced ones stay in the list. */
    public List<PanelMember> members() {
        return List.copyOf(members);
    }

    public boolean isConcluded() {
        return verdict != null;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable String conclusion() {
        return conclusion;
    }

    /** Number and symbol of the paper that records the conclusion. */
    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
