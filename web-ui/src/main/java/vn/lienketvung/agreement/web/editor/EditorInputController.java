package vn.lienketvung.agreement.web.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.agreement.KeepDraftInput;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.FlashMessage;

/** Keeps what is being typed, sent by the page itself, and forgets it again. */
@Controller
@RequestMapping("/lam-viec/thoa-thuan/{id}/soan-thao/{section:" + EditorSection.WRITTEN + "}")
class EditorInputController {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "_once", "action", "version");

    private final KeepDraftInput inputs;

    EditorInputController(KeepDraftInput inputs) {
        this.inputs = inputs;
    }

    @PostMapping("/nhap")
    ModelAndView keep(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam Map<String, String> sent,
            Official by) {
        var typed = new LinkedHashMap<>(sent);
        typed.keySet().removeAll(NOT_TYPED);
        var at =
                inputs.keep(
                        EditorPages.id(id),
                        EditorSection.of(section).stored(),
                        version(sent.getOrDefault("version", "")),
                        typed,
                        by);
        return new ModelAndView("agreement/editor/kept :: at").addObject("at", at);
    }

    @PostMapping("/bo-nhap")
    String discard(
            @PathVariable String id,
            @PathVariable String section,
            Official by,
            RedirectAttributes flash) {
        var shown = EditorSection.of(section);
        inputs.discard(EditorPages.id(id), shown.stored(), by);
        FlashMessage.done(flash, "editor.kept.gone");
        return "redirect:" + shown.address(id);
    }

    private static long version(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }
}
