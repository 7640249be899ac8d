package vn.lienketvung.establishment.web.duplicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.duplicate.FindDuplicates;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;

/** All pairs of records that may be of one body. */
@Controller
class DuplicateListController {

    static final String ADDRESS = "/lam-viec/co-so/trung-lap";

    private final FindDuplicates finding;

    DuplicateListController(FindDuplicates finding) {
        this.finding = finding;
    }

    @GetMapping(ADDRESS)
    @OneReading
    ModelAndView list(
            @RequestParam(name = "trang", required = false) @Nullable String page, Official by) {
        var number = page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return new ModelAndView("establishment/duplicate/list")
                .addObject("found", finding.search(number, by));
    }
}
