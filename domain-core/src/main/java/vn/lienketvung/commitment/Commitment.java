package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Official;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.Sha256;

/** A commitment that binds: what was promised, how far it has come, and who has confirmed it. */
@AggregateRoot
public class Commitment {

    @Identity private CommitmentId id;
    private AgreementId agreement;
    private String agreementTitle;
    private int position;
    private String text;
    private @Nullable BigDecimal baseline;
    private BigDecimal target;
    private String unit;
    private LocalDate dueOn;
    private UUID implementer;
    private String implementerName;
    private ProvinceCode implementerProvince;
    private String leaderName;
    private String leaderPosition;
    private UUID verifier;
    private String verifierName;
    private ProvinceCode verifierProvince;
    private CommitmentStatus status = CommitmentStatus.ACTIVE;
    private List<ProgressReport> reports = new ArrayList<>();
    private List<CommitmentHistoryEntry> history = new ArrayList<>();
    private @Nullable UUID claimedByAccount;
    private @Nullable Instant claimedAt;
    private @Nullable BigDecimal confirmedValue;
    private @Nullable UUID confirmedByAccount;
    private @Nullable Instant confirmedAt;
    private Instant changedAt;
    private @Nullable Long version;

    /** Takes the terms over from an agreement that has entered into force; they were complete when it was submitted. */
    Commitment(Agreement agreement, CommitmentTerms terms, Instant at) {
        this.id = new CommitmentId(terms.id());
        this.agreement = agreement.id();
        this.agreementTitle = agreement.title();
        this.position = terms.position();
        this.text = terms.text();
        this.baseline = terms.baseline();
        this.target = Objects.requireNonNull(terms.target());
        this.unit = Objects.requireNonNull(terms.unit());
        this.dueOn = Objects.requireNonNull(terms.dueOn());
        this.implementer = Objects.requireNonNull(terms.implementer()).value();
        this.implementerName = Objects.requireNonNull(terms.implementerName());
        this.implementerProvince = Objects.requireNonNull(terms.implementerProvince());
        this.leaderName = Objects.requireNonNull(terms.leaderName());
        this.leaderPosition = Objects.requireNonNull(terms.leaderPosition());
        this.verifier = Objects.requireNonNull(terms.verifier()).value();
        this.verifierName = Objects.requireNonNull(terms.verifierName());
        this.verifierProvince = Objects.requireNonNull(terms.verifierProvince());
        this.changedAt = at;
        history.add(
                new CommitmentHistoryEntry(
                        CommitmentTurn.ACTIVATED, status, null, "", "", at, null));
    }

    protected Commitment() {}

    CommitmentEvent.Activated activated() {
        return new CommitmentEvent.Activated(id, CommitmentEvent.trace(id, null, status, null));
    }

    CommitmentEvent.ProgressReported report(
            BigDecimal value,
            LocalDate asOf,
            String note,
            List<Evidence> evidence,
            Official by,
            Instant at) {
        var before = contentHash();
        reports.add(new ProgressReport(value, asOf, note, evidence, by, at));
        enter(CommitmentTurn.REPORTED, by, at, note);
        return new CommitmentEvent.ProgressReported(
                id, CommitmentEvent.trace(id, status, status, null).hashed(before, contentHash()));
    }

    CommitmentEvent.Claimed claim(String note, Official by, Instant at) {
        become(CommitmentStatus.CLAIMED);
        claimedByAccount = by.account().value();
        claimedAt = at;
        enter(CommitmentTurn.CLAIMED, by, at, note);
        return new CommitmentEvent.Claimed(
                id, CommitmentEvent.trace(id, CommitmentStatus.ACTIVE, status, note));
    }

    CommitmentEvent.SentBack sendBack(String reason, Official by, Instant at) {
        become(CommitmentStatus.ACTIVE);
        claimedByAccount = null;
        claimedAt = null;
        enter(CommitmentTurn.SENT_BACK, by, at, reason);
        return new CommitmentEvent.SentBack(
                id, CommitmentEvent.trace(id, CommitmentStatus.CLAIMED, status, reason));
    }

    CommitmentEvent.Confirmed confirm(
            BigDecimal value, @Nullable String note, Official by, Instant at) {
        become(CommitmentStatus.FULFILLED);
        confirmedValue = value;
        confirmedByAccount = by.account().value();
        confirmedAt = at;
        enter(CommitmentTurn.CONFIRMED, by, at, note);
        return new CommitmentEvent.Confirmed(
                id,
                CommitmentEvent.trace(id, CommitmentStatus.CLAIMED, status, note)
                        .hashed(null, contentHash()));
    }

    private void become(CommitmentStatus next) {
        if (!status.canBecome(next))
            throw new IllegalStateException(status + " cannot become " + next);
        status = next;
    }

    private void enter(CommitmentTurn turn, Official by, Instant at, @Nullable String note) {
        changedAt = at;
        history.add(
                new CommitmentHistoryEntry(
                        turn,
                        status,
                        by.account().value(),
                        by.fullName(),
                        by.organisationName(),
                        at,
                        note));
    }

    /** The digest of every reported value and its evidence, for the audit trail. */
    private String contentHash() {
        var content = new StringBuilder();
        for (var report : reports) {
            content.append(report.asOf()).append(' ').append(report.value().toPlainString());
            report.evidence().forEach(each -> content.append(' ').append(each.sha256()));
            content.append('\n');
        }
        return Sha256.of(content.append(confirmedValue).toString()).value();
    }

    /** Whether a value reaches the target; a target below the baseline is reached from above. */
    public boolean isReachedBy(BigDecimal value) {
        var falling = baseline != null && target.compareTo(baseline) < 0;
        return falling ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
    }

    /** Past its day with the implementer still to act; what is claimed waits for the counterpart instead. */
    public boolean isOverdue(LocalDate today) {
        return status == CommitmentStatus.ACTIVE && dueOn.isBefore(today);
    }

    /** Days from {@code today} to the due day; negative when it is past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** The last report; empty is "not reported", which is never zero. */
    public Optional<ProgressReport> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    public List<Evidence> evidence() {
        return reports.stream().flatMap(report -> report.evidence().stream()).toList();
    }

    public CommitmentId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public String agreementTitle() {
        return agreementTitle;
    }

    /** From 0, in the order of the agreement's text. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public @Nullable BigDecimal baseline() {
        return baseline;
    }

    public BigDecimal target() {
        return target;
    }

    public String unit() {
        return unit;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public OrganisationId implementer() {
        return new OrganisationId(implementer);
    }

    public String implementerName() {
        return implementerName;
    }

    public ProvinceCode implementerProvince() {
        return implementerProvince;
    }

    public String leaderName() {
        return leaderName;
    }

    public String leaderPosition() {
        return leaderPosition;
    }

    public OrganisationId verifier() {
        return new OrganisationId(verifier);
    }

    public String verifierName() {
        return verifierName;
    }

    public ProvinceCode verifierProvince() {
        return verifierProvince;
    }

    public CommitmentStatus status() {
        return status;
    }

    /** Oldest first. */
    public List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    /** Oldest first. */
    public List<CommitmentHistoryEntry> history() {
        return List.copyOf(history);
    }

    public @Nullable UUID claimedByAccount() {
        return claimedByAccount;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable BigDecimal confirmedValue() {
        return confirmedValue;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Long version() {
        return version;
    }
}
