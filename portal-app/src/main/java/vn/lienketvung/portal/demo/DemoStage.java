package vn.lienketvung.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.VietnamTime;

/** Plays scenes of the demo data: on a day before today, one of the cast does something with an agreement. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoStage {

    private final DemoCast cast;
    private final DemoClock clock;
    private final AgreementDesk desk;
    private final Reckonings reckonings;

    DemoStage(DemoCast cast, DemoClock clock, AgreementDesk desk, Reckonings reckonings) {
        this.cast = cast;
        this.clock = clock;
        this.desk = desk;
        this.reckonings = reckonings;
    }

    LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), VietnamTime.ZONE);
    }

    Reckoning reckoning() {
        return reckonings.now();
    }

    /** In the middle of the morning of that day, Vietnamese time. */
    void play(int daysAgo, DemoActor person, Consumer<Official> deed) {
        clock.at(
                morning(daysAgo),
                () ->
                        cast.as(
                                person,
                                official -> {
                                    deed.accept(official);
                                    return true;
                                }));
    }

    /** What the portal itself did on that day. */
    void playPortal(int daysAgo, Runnable deed) {
        clock.at(morning(daysAgo), deed);
    }

    Agreement look(AgreementId id, Official by) {
        return desk.open(id, by);
    }

    long version(AgreementId id, Official by) {
        var version = desk.open(id, by).version();
        return version == null ? 0 : version;
    }

    private Instant morning(int daysAgo) {
        return today().minusDays(daysAgo)
                .atTime(LocalTime.of(9, 15))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }
}
