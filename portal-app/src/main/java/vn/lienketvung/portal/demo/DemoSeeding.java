package vn.lienketvung.portal.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Adds the demo data that is not there yet: after every listener is ready, before the first request. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoSeeding implements SmartLifecycle {

    private final List<DemoData> data;
    private boolean running;

    /**
     * @param data in the order of {@code @Order}
     */
    DemoSeeding(List<DemoData> data) {
        this.data = List.copyOf(data);
    }

    @Override
    public void start() {
        Acting.run(
                Sight.portal("demo"),
                () -> {
                    for (var each : data) if (!each.isThere()) each.add();
                });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The web server starts near the end of all phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
