package vn.lienketvung.ocop.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.ocop.CriteriaSetId;
import vn.lienketvung.ocop.CriteriaSets;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SheetTable;

/** All versions of all criteria sets, for administrators and the ministry. */
@Controller
@RequestMapping(CriteriaAdminController.HERE)
class CriteriaAdminController {

    static final String HERE = "/quan-tri/ocop/bo-tieu-chi";

    private static final String ONE = "/{set:[0-9]{1,3}}/{version:[0-9]{1,4}}";

    private final CriteriaSets sets;
    private final CriteriaTemplates templates;
    private final Clock clock;

    CriteriaAdminController(CriteriaSets sets, CriteriaTemplates templates, Clock clock) {
        this.sets = sets;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @OneReading
    ModelAndView all(Official official, Locale locale) {
        return new ModelAndView("ocop/admin/sets")
                .addObject("english", English.is(locale))
                .addObject("today", VietnamTime.today(clock))
                .addObject("keeper", official.holds(Role.ADMINISTRATOR))
                .addObject("groups", GroupLines.of(sets.lines()));
    }

    @GetMapping(ONE)
    @OneReading
    ModelAndView show(
            @PathVariable("set") int set, @PathVariable("version") int version, Locale locale) {
        var found = sets.get(new CriteriaSetId(set, version));
        return new ModelAndView(
                "ocop/admin/set",
                "page",
                CriteriaPage.of(found, sets.lines(), VietnamTime.today(clock), English.is(locale)));
    }

    /** The version in the layout of the template, to begin the next one from. */
    @GetMapping(ONE + "/xuat")
    @OneReading
    ResponseEntity<byte[]> sheet(
            @PathVariable("set") int set, @PathVariable("version") int version, Locale locale) {
        var found = sets.get(new CriteriaSetId(set, version));
        return SheetTable.file(
                "bo-tieu-chi-" + set + "-phien-ban-" + version, templates.write(found, locale));
    }
}
