package vn.lienketvung.escalation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.lienketvung.escalation.CouncilAgenda;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.VietnamTime;

/** What the regional coordinating council has before it, and the draft of each item. */
@Controller
class CouncilController {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CouncilAgenda agenda;
    private final LadderPages pages;
    private final MessageSource messages;
    private final Clock clock;

    CouncilController(
            CouncilAgenda agenda, LadderPages pages, MessageSource messages, Clock clock) {
        this.agenda = agenda;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/hoi-dong")
    String list(Model model) {
        model.addAttribute("items", agenda.items());
        model.addAttribute("today", VietnamTime.today(clock));
        return "escalation/council";
    }

    /** A Vietnamese paper whatever the language of the reader, with the words around it in theirs. */
    @GetMapping("/lam-viec/hoi-dong/{id}")
    String draft(
            @PathVariable UUID id,
            Official by,
            Locale reader,
            HttpServletRequest request,
            Model model) {
        var item =
                agenda.items().stream()
                        .filter(each -> each.ladder().value().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("ladder", id));
        model.addAttribute("item", item);
        model.addAttribute("view", pages.open(item.commitment(), by));
        model.addAttribute("today", VietnamTime.today(clock));
        model.addAttribute("bar", DraftBar.of(messages, reader));
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, VIETNAMESE);
        LocaleContextHolder.setLocale(VIETNAMESE);
        return "escalation/draft";
    }
}
