package vn.lienketvung.portal.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lienketvung.privacy.AskErasure;
import vn.lienketvung.privacy.ErasureRequests;

/** One of the cast wants to be forgotten, so that the administrators have something to decide. */
@Component
@Order(320)
@ConditionalOnProperty(name = "portal.mode", havingValue = "demo", matchIfMissing = true)
class DemoErasure implements DemoData {

    private final DemoStage stage;
    private final AskErasure asking;
    private final ErasureRequests requests;

    DemoErasure(DemoStage stage, AskErasure asking, ErasureRequests requests) {
        this.stage = stage;
        this.asking = asking;
        this.requests = requests;
    }

    @Override
    public boolean isThere() {
        return !requests.newest().isEmpty();
    }

    @Override
    public void add() {
        stage.play(0, DemoPerson.FOURTH_OCOP_MEMBER, by -> asking.ask(true, by));
    }
}
