package vn.lienketvung.portal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.AccountCensus;
import vn.lienketvung.shared.Acting;
import vn.lienketvung.shared.Sight;

/** Stops a portal in production mode beside demo accounts, before it answers anybody. */
@Component
@ConditionalOnProperty(name = "portal.mode", havingValue = "production")
class ProductionStart implements SmartLifecycle {

    private final AccountCensus census;
    private boolean running;

    ProductionStart(AccountCensus census) {
        this.census = census;
    }

    @Override
    public void start() {
        if (Acting.as(Sight.portal("start"), census::holdsDemo)) throw new DemoDataInProduction();
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
