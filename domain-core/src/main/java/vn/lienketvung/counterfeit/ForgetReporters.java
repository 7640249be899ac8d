package vn.lienketvung.counterfeit;

import java.time.Clock;
import java.time.Duration;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;

/** Deletes contact and photo of reports of fakes, as the form promises. */
@UseCase
public class ForgetReporters {

    /** Days after the answer. */
    public static final int DAYS_AFTER_ANSWER = 90;

    /** Days after the report, answered or not. */
    public static final int DAYS_AT_MOST = 365;

    private final CounterfeitReports reports;
    private final DomainEvents events;
    private final Clock clock;

    public ForgetReporters(CounterfeitReports reports, DomainEvents events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** How many. */
    public int forget() {
        var now = clock.instant();
        var due =
                reports.toForget(
                        now.minus(Duration.ofDays(DAYS_AFTER_ANSWER)),
                        now.minus(Duration.ofDays(DAYS_AT_MOST)));
        due.forEach(report -> events.announce(report.forget(now)));
        return due.size();
    }
}
