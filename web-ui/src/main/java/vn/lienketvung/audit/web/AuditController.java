package vn.lienketvung.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.audit.AuditFilter;
import vn.lienketvung.audit.AuditState;
import vn.lienketvung.audit.ReadAuditTrail;
import vn.lienketvung.audit.RecordedEntry;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.web.Choice;

/** The audit trail, for auditors only; every look at it is an entry itself. */
@Controller
class AuditController {

    private final ReadAuditTrail trail;
    private final AuditState state;
    private final AuditWords words;

    AuditController(ReadAuditTrail trail, AuditState state, AuditWords words) {
        this.trail = trail;
        this.state = state;
        this.words = words;
    }

    @GetMapping("/quan-tri/nhat-ky")
    String index(
            @Valid @ModelAttribute("filter") AuditForm form,
            BindingResult errors,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Official official,
            Model model,
            HttpServletResponse response) {
        AuditFilter filter = form.filter(errors);
        model.addAttribute("kinds", kinds(official));
        model.addAttribute("state", AuditStatePage.of(state));
        if (errors.hasErrors()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        else model.addAttribute("page", lines(trail.read(filter, Math.max(1, page), official)));
        return "audit/index";
    }

    private List<Choice> kinds(Official official) {
        return trail.kinds(official).stream()
                .map(kind -> new Choice(kind, words.kind(kind)))
                .toList();
    }

    private Page<AuditLine> lines(Page<RecordedEntry> found) {
        List<AuditLine> lines = found.items().stream().map(words::line).toList();
        return new Page<>(lines, found.number(), found.size(), found.total());
    }
}
