package vn.lienketvung.notification.web;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.notification.KeepOutbox;
import vn.lienketvung.notification.MailEvent;
import vn.lienketvung.notification.MailId;
import vn.lienketvung.notification.MailQuery;
import vn.lienketvung.notification.MailState;
import vn.lienketvung.notification.Outbox;
import vn.lienketvung.notification.OutboxMail;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.PortalSettings;

/** The outbox for administrators: what went, what waits, and what could not be sent. */
@Controller
class OutboxController {

    private static final String ADDRESS = "/quan-tri/hop-thu-di";

    private final Outbox outbox;
    private final KeepOutbox keep;
    private final PortalSettings settings;
    private final boolean off;

    OutboxController(
            Outbox outbox,
            KeepOutbox keep,
            PortalSettings settings,
            @Value("${spring.mail.host:}") String server) {
        this.outbox = outbox;
        this.keep = keep;
        this.settings = settings;
        this.off = server.isBlank();
    }

    @GetMapping(ADDRESS)
    ModelAndView list(
            @RequestParam(name = "tt", required = false) @Nullable String state,
            @RequestParam(name = "trang", required = false) @Nullable String page) {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        var query = new MailQuery(stateOf(state), number);
        var found = outbox.search(query);
        var lines = found.items().stream().map(this::line).toList();
        return new ModelAndView(
                        "notification/outbox",
                        Map.of(
                                "found",
                                new Page<>(lines, found.number(), found.size(), found.total()),
                                "states",
                                MailState.values(),
                                "off",
                                off))
                .addObject("state", query.state());
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var mail =
                outbox.find(new MailId(id)).orElseThrow(() -> new NotFound(MailEvent.SUBJECT, id));
        return new ModelAndView("notification/mail", Map.of("mail", line(mail), "off", off));
    }

    @PostMapping(ADDRESS + "/{id}/gui-lai")
    String retry(@PathVariable UUID id, RedirectAttributes redirect) {
        keep.retry(new MailId(id));
        FlashMessage.done(redirect, "notification.retried");
        return "redirect:" + ADDRESS + "/" + id;
    }

    private MailLine line(OutboxMail mail) {
        return MailLine.of(mail, settings.demo());
    }

    private static @Nullable MailState stateOf(@Nullable String name) {
        return Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
