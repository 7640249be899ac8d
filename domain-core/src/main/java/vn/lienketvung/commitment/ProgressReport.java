package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.HistoryEntry;
import vn.lienketvung.agreement.KnownValue;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Sha256;
import vn.lienketvung.shared.VietnamTime;

/** What the implementer reported at one time: the value reached by a day, words, and evidence. */
@Entity
public class ProgressReport {

    @Identity private UUID id;
    private BigDecimal value;
    private LocalDate asOf;
    private @Nullable LocalDate periodFrom;
    private String note;
    private RiskLevel risk;
    private @Nullable String riskNote;
    private UUID reportedByAccount;
    private String reportedBy;
    private String reportedByOrganisation;
    private Instant reportedAt;
    private boolean fromPaper;
    private List<Evidence> evidence = new ArrayList<>();

    ProgressReport(ProgressEntry entry, List<Evidence> evidence, Official by, Instant at) {
        this.id = UUID.randomUUID();
        this.value = entry.value();
        this.asOf = entry.asOf();
        this.periodFrom = entry.periodFrom();
        this.note = entry.note();
        this.risk = entry.risk();
        this.riskNote = entry.riskNote();
        this.evidence.addAll(evidence);
        this.reportedByAccount = by.account().value();
        this.reportedBy = by.fullName();
        this.reportedByOrganisation = by.organisationName();
        this.reportedAt = at;
    }

    protected ProgressReport() {}

    /** What the papers of an agreement signed before the portal say; the person is who entered them. */
    static ProgressReport fromPaper(
            KnownValue known, @Nullable String number, HistoryEntry entered, Instant at) {
        var report = new ProgressReport();
        report.id = UUID.randomUUID();
        report.value = known.value();
        report.asOf = known.asOf();
        report.note = Objects.requireNonNullElse(number, "");
        report.risk = RiskLevel.LOW;
        report.reportedByAccount = Objects.requireNonNull(entered.account());
        report.reportedBy = entered.person();
        report.reportedByOrganisation = entered.organisation();
        report.reportedAt = at;
        report.fromPaper = true;
        return report;
    }

    public UUID id() {
        return id;
    }

    /** The whole value reached so far, in the commitment's unit; not the step since the last report. */
    public BigDecimal value() {
        return value;
    }

    /** The day to which the value refers. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The first day of the period it tells of; null when it only tells where things stand. */
    public @Nullable LocalDate periodFrom() {
        return periodFrom;
    }

    public String note() {
        return note;
    }

    public RiskLevel risk() {
        return risk;
    }

    /** What stands in the way; null when nothing does. */
    public @Nullable String riskNote() {
        return riskNote;
    }

    public UUID reportedByAccount() {
        return reportedByAccount;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public String reportedByOrganisation() {
        return reportedByOrganisation;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** Whether it was read off the papers of an older agreement; nobody reported it through the portal. */
    public boolean isFromPaper() {
        return fromPaper;
    }

    LocalDate heardOn() {
        return fromPaper ? asOf : VietnamTime.day(reportedAt);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    void withdraw(UUID file) {
        evidence.replaceAll(each -> each.file().equals(file) ? each.withdraw() : each);
    }

    /** The digest of every reported value and its evidence, for the audit trail. */
    static String digestOf(List<ProgressReport> reports) {
        var content = new StringBuilder();
        for (var report : reports) {
            content.append(report.asOf).append(' ').append(report.value.toPlainString());
            content.append(' ').append(report.fromPaper ? "PAPER" : report.risk);
            report.evidence.forEach(each ->
                    content.append(each.withdrawn() ? " withdrawn " : " ").append(each.sha256()));
            content.append('\n');
        }
        return Sha256.of(content.toString()).value();
    }
}
