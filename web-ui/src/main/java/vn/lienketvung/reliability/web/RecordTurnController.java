package vn.lienketvung.reliability.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Clearance;
import vn.lienketvung.identity.Official;
import vn.lienketvung.reliability.BrowseRecords;
import vn.lienketvung.reliability.DecideOnRecord;
import vn.lienketvung.reliability.RecordDesk;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordRights;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A coordinator, or the ministry, decides on what is disputed in a record, and publishes it. */
@Controller
class RecordTurnController {

    private final RecordDesk desk;
    private final BrowseRecords browsing;
    private final DecideOnRecord deciding;
    private final ReliabilityWords words;
    private final Clearance clearance;
    private final Refusals refusals;

    RecordTurnController(
            RecordDesk desk,
            BrowseRecords browsing,
            DecideOnRecord deciding,
            ReliabilityWords words,
            Clearance clearance,
            Refusals refusals) {
        this.desk = desk;
        this.browsing = browsing;
        this.deciding = deciding;
        this.words = words;
        this.clearance = clearance;
        this.refusals = refusals;
    }

    @GetMapping(ReliabilityAddress.ONE + "/quyet-dinh")
    @OneReading
    ModelAndView decide(@PathVariable UUID id, Official by) {
        var record = desk.open(new RecordId(id), by);
        clearance.permit(new RecordRights(record, by).mayDecide(), "reliability.decide", null);
        return decisionPage(record, new DecisionForm(null), by);
    }

    @PostMapping(ReliabilityAddress.ONE + "/quyet-dinh")
    ModelAndView decide(
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var record = desk.open(new RecordId(id), by);
        return refusals.orAgain(
                errors,
                () -> {
                    deciding.decide(record.id(), form.rulings(record), by);
                    return done(redirect, "decided", record);
                },
                () -> decisionPage(record, form, by));
    }

    @PostMapping(ReliabilityAddress.ONE + "/cong-bo")
    ModelAndView publish(@PathVariable UUID id, Official by, RedirectAttributes redirect) {
        var record = desk.open(new RecordId(id), by);
        deciding.publish(record.id(), by);
        return done(redirect, "published", record);
    }

    private ModelAndView done(RedirectAttributes redirect, String what, ReliabilityRecord record) {
        FlashMessage.done(redirect, "reliability.done." + what, words.province(record.province()));
        return SeeOther.at(ReliabilityAddress.of(record.id()));
    }

    private ModelAndView decisionPage(ReliabilityRecord record, DecisionForm form, Official by) {
        form.fill(record);
        return new ModelAndView("reliability/decide")
                .addObject("it", record)
                .addObject("form", form)
                .addObject("words", browsing.wordsOf(record, record.disputed(), by));
    }
}
