package vn.lienketvung.privacy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.privacy.PersonalRecord;

/** The register of personal data, for everybody. */
@Controller
class PersonalDataController {

    @GetMapping("/quyen-rieng-tu/du-lieu-ca-nhan")
    ModelAndView show() {
        return new ModelAndView("privacy/register", "records", PersonalRecord.values());
    }
}
