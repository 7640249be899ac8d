package vn.lienketvung.pledge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.PledgeTerms;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.evidence.FiledDocument;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.Trace;

/**
 * The ledger of one pledge. The giver reports what it has put in, the receiver confirms it, and whoever received it says
 * what was used. Received is what was confirmed and not reversed; used never exceeds received. Nothing entered is "no
 * report", which is never zero.
 */
@AggregateRoot
public class PledgeLedger extends Pledge {

    private List<LedgerEntry> entries = new ArrayList<>();
    private boolean waits;
    private @Nullable Long version;

    PledgeLedger(Agreement agreement, PledgeTerms terms) {
        super(agreement, terms);
    }

    protected PledgeLedger() {}

    PledgeEvent.Opened opened() {
        return new PledgeEvent.Opened(id(), Trace.of(PledgeEvent.SUBJECT, id()));
    }

    PledgeEvent.Reported report(
            EntryDraft draft,
            Party receiver,
            @Nullable FiledDocument paper,
            Official by,
            Instant at) {
        var entry = new LedgerEntry(next(), EntryKind.REPORTED, draft, receiver, paper, by, at);
        return new PledgeEvent.Reported(id(), entry.id(), written(entry));
    }

    PledgeEvent.Confirmed confirm(
            LedgerEntry reported, LocalDate day, String note, Official by, Instant at) {
        require(reported, EntryState.WAITING);
        var entry = new LedgerEntry(next(), EntryKind.CONFIRMED, reported, day, note, by, at);
        return new PledgeEvent.Confirmed(id(), entry.id(), written(entry));
    }

    PledgeEvent.Refused refuse(
            LedgerEntry reported, LocalDate day, String reason, Official by, Instant at) {
        require(reported, EntryState.WAITING);
        var entry = new LedgerEntry(next(), EntryKind.REFUSED, reported, day, reason, by, at);
        return new PledgeEvent.Refused(id(), entry.id(), written(entry));
    }

    PledgeEvent.Used use(
            EntryDraft draft, Party user, @Nullable FiledDocument paper, Official by, Instant at) {
        if (draft.amount().compareTo(leftOf(user.organisation())) > 0)
            throw new IllegalStateException("More is used than was received");
        var entry = new LedgerEntry(next(), EntryKind.USED, draft, user, paper, by, at);
        return new PledgeEvent.Used(id(), entry.id(), written(entry));
    }

    PledgeEvent.Reversed reverse(
            LedgerEntry wrong, LocalDate day, String reason, Official by, Instant at) {
        if (!stateOf(wrong).isReversible())
            throw new IllegalStateException(stateOf(wrong) + " is not reversed");
        var entry = new LedgerEntry(next(), EntryKind.REVERSED, wrong, day, reason, by, at);
        return new PledgeEvent.Reversed(id(), entry.id(), written(entry));
    }

    /** What became of an entry, by the later ones about it. */
    public EntryState stateOf(LedgerEntry entry) {
        if (entry.about() != null) return EntryState.STANDS;
        if (hasAbout(entry, EntryKind.REVERSED)) return EntryState.REVERSED;
        if (entry.kind() == EntryKind.USED) return EntryState.USED;
        if (hasAbout(entry, EntryKind.CONFIRMED)) return EntryState.RECEIVED;
        return hasAbout(entry, EntryKind.REFUSED) ? EntryState.REFUSED : EntryState.WAITING;
    }

    /** Confirmed by those who received it. */
    public BigDecimal received() {
        return sum(EntryState.RECEIVED, _ -> true);
    }

    /** Reported by the giver, with the receiver's answer still to come. */
    public BigDecimal awaiting() {
        return sum(EntryState.WAITING, _ -> true);
    }

    public BigDecimal used() {
        return sum(EntryState.USED, _ -> true);
    }

    /** What that party has received and not used. */
    public BigDecimal leftOf(OrganisationId party) {
        return sum(EntryState.RECEIVED, each -> each.party().equals(party))
                .subtract(sum(EntryState.USED, each -> each.party().equals(party)));
    }

    /** Whether anything was ever entered. */
    public boolean isReported() {
        return !entries.isEmpty();
    }

    /** Whether the receiver's answer to something is still to come. */
    public boolean waits() {
        return waits;
    }

    public boolean isComplete() {
        return received().compareTo(pledged()) >= 0;
    }

    /** Days past its deadline with something still to come; 0 when it is not late. */
    public long daysLate(Reckoning reckoning) {
        return isComplete() || !reckoning.isOver(dueOn())
                ? 0
                : Math.max(1, -reckoning.daysLeft(dueOn()));
    }

    /** In the order they were written. */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    public Optional<LedgerEntry> entry(UUID id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public @Nullable Long version() {
        return version;
    }

    private Trace written(LedgerEntry entry) {
        var before = digest();
        entries.add(entry);
        waits = awaiting().signum() > 0;
        return Trace.of(PledgeEvent.SUBJECT, id())
                .because(entry.note().isEmpty() ? null : entry.note())
                .hashed(before, digest());
    }

    private String digest() {
        var content = new StringBuilder();
        for (var entry : entries) {
            content.append(entry.number()).append(' ').append(entry.kind()).append(' ');
            content.append(entry.amount().stripTrailingZeros().toPlainString()).append(' ');
            content.append(entry.party()).append(' ').append(entry.day()).append('\n');
        }
        return Sha256.of(content.toString()).value();
    }

    private int next() {
        return entries.size() + 1;
    }

    private void require(LedgerEntry entry, EntryState wanted) {
        if (stateOf(entry) != wanted)
            throw new IllegalStateException(stateOf(entry) + " is not " + wanted);
    }

    private boolean hasAbout(LedgerEntry entry, EntryKind kind) {
        return entries.stream()
                .anyMatch(each -> each.kind() == kind && entry.id().equals(each.about()));
    }

    private BigDecimal sum(EntryState state, Predicate<LedgerEntry> of) {
        return entries.stream()
                .filter(each -> stateOf(each) == state && of.test(each))
                .map(LedgerEntry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
