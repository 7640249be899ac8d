package vn.lienketvung.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.evidence.AcceptedType;
import vn.lienketvung.evidence.Filing;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** The clerk records the number, the signature and the scan of the paper, and sends it. */
@UseCase
public class SignReport {

    private static final int LONGEST = 200;
    private static final Set<AcceptedType> TAKEN =
            EnumSet.of(AcceptedType.PDF, AcceptedType.JPEG, AcceptedType.PNG);

    private final ReportDesk desk;
    private final SixMonthReports reports;
    private final Filing filing;
    private final DomainEvents events;
    private final Clock clock;

    public SignReport(
            ReportDesk desk,
            SixMonthReports reports,
            Filing filing,
            DomainEvents events,
            Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.filing = filing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ActionRefused with everything that is missing or wrong
     * @throws vn.lienketvung.shared.NotPermitted unless the person is a clerk of the body
     */
    public void sign(ReportId id, SignedPaper.Details details, @Nullable Upload scan, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.maySign(), "sign");
        ActionRefused.ifAny(problemsOf(report, details, scan));
        var filed = filing.file(Objects.requireNonNull(scan), "scan", id.value(), by, TAKEN);
        events.announce(
                report.sign(
                        new SignedPaper(
                                Objects.requireNonNull(details.number()),
                                Objects.requireNonNull(details.signedOn()),
                                Objects.requireNonNull(details.place()),
                                Objects.requireNonNull(details.signerName()),
                                Objects.requireNonNull(details.signerPosition()),
                                Objects.requireNonNull(details.capacity()),
                                filed.id().value(),
                                filed.name(),
                                filed.sha256().value(),
                                clock.instant()),
                        by,
                        clock.instant()));
    }

    /**
     * Sends it to whoever gets it; an edition before it is replaced.
     *
     * @throws vn.lienketvung.shared.NotPermitted unless the person is a clerk of the body
     */
    public void send(ReportId id, Official by) {
        var rights = desk.open(id, by);
        var report = desk.permitted(rights, rights.maySend(), "send");
        for (var earlier : reports.editions(report.body(), report.period()))
            if (earlier.state().mayBecome(ReportState.CORRECTED))
                events.announce(earlier.replaced(by, clock.instant()));
        events.announce(report.send(by, clock.instant()));
    }

    private List<Refusal> problemsOf(
            SixMonthReport report, SignedPaper.Details details, @Nullable Upload scan) {
        var problems = new ArrayList<Refusal>();
        text("number", details.number(), problems);
        text("place", details.place(), problems);
        text("signerName", details.signerName(), problems);
        text("signerPosition", details.signerPosition(), problems);
        if (details.capacity() == null)
            problems.add(Refusal.at("capacity", "report.rule.capacity"));
        var signed = details.signedOn();
        var frozen = report.frozenAt();
        LocalDate first = frozen == null ? report.period().cutOff() : VietnamTime.day(frozen);
        if (signed == null) problems.add(Refusal.at("signedOn", "report.rule.signed-missing"));
        else if (signed.isAfter(VietnamTime.today(clock)))
            problems.add(Refusal.at("signedOn", "report.rule.signed-later"));
        else if (signed.isBefore(first))
            problems.add(Refusal.at("signedOn", "report.rule.signed-before", first));
        if (scan == null || scan.isMissing())
            problems.add(Refusal.at("scan", "report.rule.scan-missing"));
        return problems;
    }

    private static void text(String field, @Nullable String typed, List<Refusal> problems) {
        if (typed == null || typed.isBlank())
            problems.add(Refusal.at(field, "report.rule.missing." + field));
        else if (typed.length() > LONGEST)
            problems.add(Refusal.at(field, "report.rule.too-long", LONGEST, typed.length()));
    }
}
