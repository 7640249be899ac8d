package vn.lienketvung.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Entity;
import org.jmolecules.ddd.annotation.Identity;
import vn.lienketvung.identity.Official;

/** What the implementer reported at one time: the value reached by a day, words, and evidence. */
@Entity
public class ProgressReport {

    @Identity private UUID id;
    private BigDecimal value;
    private LocalDate asOf;
    private String note;
    private UUID reportedByAccount;
    private String reportedBy;
    private String reportedByOrganisation;
    private Instant reportedAt;
    private List<Evidence> evidence = new ArrayList<>();

    ProgressReport(
            BigDecimal value,
            LocalDate asOf,
            String note,
            List<Evidence> evidence,
            Official by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.value = value;
        this.asOf = asOf;
        this.note = note;
        this.evidence.addAll(evidence);
        this.reportedByAccount = by.account().value();
        this.reportedBy = by.fullName();
        this.reportedByOrganisation = by.organisationName();
        this.reportedAt = at;
    }

    protected ProgressReport() {}

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

    public String note() {
        return note;
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

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
