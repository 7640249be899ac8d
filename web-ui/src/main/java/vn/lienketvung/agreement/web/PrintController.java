package vn.lienketvung.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.lienketvung.agreement.AgreementDesk;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.identity.Official;

/** The paper: the text in the layout of Decree 30/2020/NĐ-CP, to be printed and, once approved, signed. */
@Controller
class PrintController {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AgreementDesk desk;
    private final MessageSource messages;

    PrintController(AgreementDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/ban-in")
    String print(
            @PathVariable UUID id,
            Official official,
            Locale reader,
            HttpServletRequest request,
            Model model) {
        var agreement = desk.open(new AgreementId(id), official);
        model.addAttribute("paper", PrintPage.of(agreement));
        model.addAttribute("bar", PrintBar.of(agreement, messages, reader));
        // The paper is Vietnamese for every reader; only the bar above it speaks theirs.
        request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, VIETNAMESE);
        LocaleContextHolder.setLocale(VIETNAMESE);
        return "agreement/print";
    }
}
