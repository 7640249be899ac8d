package vn.lienketvung.certificate;

import java.time.Clock;
import java.util.stream.Stream;
import vn.lienketvung.shared.DomainEvents;
import vn.lienketvung.shared.UseCase;
import vn.lienketvung.shared.VietnamTime;

/** Tells the holders of certificates that end soon: 90 days before, and 30; once each. */
@UseCase
public class RemindOfExpiry {

    private static final int LAST_CALL = 30;

    private final Certificates certificates;
    private final DomainEvents events;
    private final Clock clock;

    public RemindOfExpiry(Certificates certificates, DomainEvents events, Clock clock) {
        this.certificates = certificates;
        this.events = events;
        this.clock = clock;
    }

    /** How many holders were told. */
    public int remind() {
        var today = VietnamTime.today(clock);
        var told = 0;
        for (var each :
                certificates.endingUntil(today.plusDays(Certificate.EXPIRING_DAYS), today)) {
            var event =
                    Stream.of(LAST_CALL, Certificate.EXPIRING_DAYS)
                            .flatMap(days -> Stream.ofNullable(each.remind(today, days)))
                            .findFirst();
            event.ifPresent(events::announce);
            if (event.isPresent()) told++;
        }
        return told;
    }
}
