package vn.lienketvung.privacy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.privacy.ConsentTextId;
import vn.lienketvung.privacy.ConsentTexts;
import vn.lienketvung.shared.NotFound;

/** One version of a text that people agreed to, for everybody to read. */
@Controller
class ConsentTextController {

    private final ConsentTexts texts;

    ConsentTextController(ConsentTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/quyen-rieng-tu/dong-y/{version}")
    ModelAndView show(@PathVariable String version) {
        var found =
                ConsentTextId.read(version)
                        .flatMap(texts::find)
                        .orElseThrow(() -> new NotFound("consent-text", version));
        return new ModelAndView("privacy/consent-text", "version", found);
    }
}
