package vn.lienketvung.commitment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The implementer reports how far a commitment has come, with a file that shows it. */
@UseCase
public class ReportProgress {

    private static final int LONGEST_NOTE = 4000;

    private final CommitmentDesk desk;
    private final Filing filing;
    private final Clearance clearance;
    private final DomainEvents events;
    private final Clock clock;

    public ReportProgress(
            CommitmentDesk desk,
            Filing filing,
            Clearance clearance,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.filing = filing;
        this.clearance = clearance;
        this.events = events;
        this.clock = clock;
    }

    /** Asked before anything that was typed or sent is looked at. */
    public void requireRight(CommitmentId id, Official by) {
        permit(desk.open(id, by), by);
    }

    private void permit(Commitment commitment, Official by) {
        clearance.permit(
                new CommitmentRights(commitment, by).mayReport(),
                "commitment.report",
                commitment.implementerName());
    }

    public void report(CommitmentId id, ProgressEntry entry, Official by) {
        var commitment = desk.open(id, by);
        permit(commitment, by);
        ActionRefused.ifAny(problemsOf(commitment, entry));
        var evidence = new ArrayList<Evidence>();
        if (entry.evidence() != null) {
            var filed =
                    filing.file(entry.evidence(), "evidence", commitment.agreement().value(), by);
            evidence.add(
                    new Evidence(
                            filed.id().value(),
                            entry.evidenceKind(),
                            filed.name(),
                            filed.sha256().value()));
        }
        events.announce(
                commitment.report(
                        new ProgressReport(entry, evidence, by, clock.instant()),
                        by,
                        clock.instant()));
    }

    private List<Refusal> problemsOf(Commitment commitment, ProgressEntry entry) {
        var problems = new ArrayList<Refusal>();
        var today = VietnamTime.today(clock);
        if (entry.value().signum() < 0)
            problems.add(Refusal.at("value", "commitment.rule.value-negative"));
        if (entry.asOf().isAfter(today))
            problems.add(Refusal.at("asOf", "commitment.rule.as-of-in-future", today));
        commitment
                .latest()
                .ifPresent(last -> {
                    if (entry.asOf().isBefore(last.asOf())) {
                        problems.add(
                                Refusal.at(
                                        "asOf", "commitment.rule.as-of-before-last", last.asOf()));
                    }
                    if (entry.value().compareTo(last.value()) < 0 && entry.note().isBlank()) {
                        problems.add(
                                Refusal.at(
                                        "note",
                                        "commitment.rule.fall-without-reason",
                                        last.value()));
                    }
                });
        if (entry.evidence() == null && entry.note().isBlank()) {
            problems.add(Refusal.at("note", "commitment.rule.note-or-evidence"));
        }
        var from = entry.periodFrom();
        if (from != null && from.isAfter(entry.asOf()))
            problems.add(
                    Refusal.at("periodFrom", "commitment.rule.period-backwards", entry.asOf()));
        var riskNote = entry.riskNote();
        if (entry.risk().isRaised() && (riskNote == null || riskNote.isBlank()))
            problems.add(Refusal.at("riskNote", "commitment.rule.risk-without-words"));
        if (entry.note().length() > LONGEST_NOTE) {
            problems.add(Refusal.at("note", "agreement.rule.too-long", LONGEST_NOTE));
        }
        return problems;
    }
}
