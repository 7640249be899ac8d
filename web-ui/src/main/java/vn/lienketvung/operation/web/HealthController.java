package vn.lienketvung.operation.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.lienketvung.audit.AuditState;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.operation.SystemState;
import vn.lienketvung.operation.Timers;

/** How everything stands. */
@Controller
class HealthController {

    private final SystemState system;
    private final Timers timers;
    private final Outbox outbox;
    private final AuditState audit;
    private final boolean mailOff;

    HealthController(
            SystemState system,
            Timers timers,
            Outbox outbox,
            AuditState audit,
            @Value("${spring.mail.host:}") String mailServer) {
        this.system = system;
        this.timers = timers;
        this.outbox = outbox;
        this.audit = audit;
        this.mailOff = mailServer.isBlank();
    }

    @GetMapping("/quan-tri/suc-khoe")
    String show(Model model) {
        model.addAttribute("mailOff", mailOff);
        model.addAttribute(
                "health", HealthPage.of(system.now(), outbox.state(), audit, timers.all()));
        return "operation/health";
    }
}
