package vn.lienketvung.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the trial portal: the time of day, except while demo data tells what happened earlier. */
@Component
@Primary
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
public class DemoClock extends Clock {

    private static final ScopedValue<Instant> STORY_TIME = ScopedValue.newInstance();

    /** Lets something happen at an earlier time. */
    void at(Instant time, Runnable event) {
        ScopedValue.where(STORY_TIME, time).run(event);
    }

    @Override
    public Instant instant() {
        return STORY_TIME.isBound() ? STORY_TIME.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
