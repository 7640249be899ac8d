package vn.lienketvung.counterfeit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.calendar.DayExceptions;
import vn.lienketvung.certificate.Certificate;
import vn.lienketvung.certificate.Certificates;
import vn.lienketvung.certificate.PublicCode;
import vn.lienketvung.establishment.ReceiptCode;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.SignInFailures;
import vn.lienketvung.identity.VisitorPace;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Somebody who holds a package in doubt reports it, without an account; a code that nobody issued is itself a sign. */
@UseCase
public class ReportCounterfeit {

    /** Working days for the answer, the portal's own proposal. */
    public static final int DAYS_TO_ANSWER = 10;

    static final int MOST_REPORTED = 10;

    private final CounterfeitReports reports;
    private final Certificates certificates;
    private final SightingDesk desk;
    private final KeepSnapshot snapshots;
    private final DayExceptions days;
    private final VisitorPace pace;
    private final DomainEvents events;
    private final Clock clock;

    public ReportCounterfeit(
            CounterfeitReports reports,
            Certificates certificates,
            SightingDesk desk,
            KeepSnapshot snapshots,
            DayExceptions days,
            SignInFailures counts,
            DomainEvents events,
            Clock clock) {
        this.reports = reports;
        this.certificates = certificates;
        this.desk = desk;
        this.snapshots = snapshots;
        this.days = days;
        this.pace = new VisitorPace(CounterfeitEvent.SUBJECT, counts, clock);
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is known of the label that bears the code.
     *
     * @throws NotFound for a text that is longer than any code, or not even text
     */
    public SuspectLabel label(String code) {
        return certificate(code).map(SuspectLabel::of).orElseGet(() -> SuspectLabel.unknown(code));
    }

    /**
     * @param code as it was scanned or typed
     * @param photo null for none
     * @param from the address of the network, for the limit on how often
     * @return what the reporter asks by later
     * @throws ActionRefused with everything that is missing or wrong, or when it was done too often
     */
    public ReceiptCode report(String code, SaidOfFake said, @Nullable Upload photo, String from) {
        var read = desk.read(said);
        pace.mayDo("report", from, MOST_REPORTED);
        var report =
                reports.save(
                        new CounterfeitReport(
                                label(code),
                                province(code, read.sighting()),
                                read,
                                snapshots.keep(photo),
                                due(),
                                clock.instant()));
        events.announce(report.reported());
        return report.receipt();
    }

    private Optional<Certificate> certificate(String code) {
        if (code.isBlank()
                || code.length() > SuspectLabel.LONGEST_CODE
                || code.chars().anyMatch(Character::isISOControl))
            throw new NotFound("certificate", "…");
        return PublicCode.read(code).flatMap(certificates::findByCode);
    }

    private ProvinceCode province(String code, Sighting sighting) {
        return certificate(code).map(Certificate::province).orElseGet(sighting::province);
    }

    private LocalDate due() {
        return days.calendar().plusWorkingDays(VietnamTime.today(clock), DAYS_TO_ANSWER).result();
    }
}
