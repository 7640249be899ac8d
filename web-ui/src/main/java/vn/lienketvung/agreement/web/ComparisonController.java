package vn.lienketvung.agreement.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.agreement.AgreementId;
import vn.lienketvung.agreement.CompareTexts;
import vn.lienketvung.identity.Official;

/** What changed since the text that was submitted before, beside the reasons for which it was returned. */
@Controller
class ComparisonController {

    private final CompareTexts texts;
    private final ComparisonWords words;

    ComparisonController(CompareTexts texts, ComparisonWords words) {
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/lam-viec/thoa-thuan/{id}/thay-doi")
    ModelAndView show(@PathVariable UUID id, Official official, Locale locale) {
        var compared = texts.compare(new AgreementId(id), official);
        return new ModelAndView("agreement/comparison")
                .addObject("compared", words.page(compared, locale));
    }
}
