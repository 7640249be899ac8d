package vn.lienketvung.reliability.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.lienketvung.reliability.Answerable;
import vn.lienketvung.reliability.BrowseRecords;
import vn.lienketvung.reliability.RecordDesk;
import vn.lienketvung.reliability.RecordId;
import vn.lienketvung.reliability.RecordItem;
import vn.lienketvung.reliability.RecordRights;
import vn.lienketvung.reliability.ReliabilityRecord;
import vn.lienketvung.reliability.ReplyAsLeader;
import vn.lienketvung.reliability.ReplyToRecord;
import vn.lienketvung.shared.web.FlashMessage;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.shared.web.SeeOther;

/** A province replies to its record, and a leader who answers for commitments in it in their own words. */
@Controller
class ReplyController {

    private static final String PROVINCE = ReliabilityAddress.ONE + "/y-kien";
    private static final String LEADER = ReliabilityAddress.ONE + "/y-kien-rieng";

    private final RecordDesk desk;
    private final BrowseRecords browsing;
    private final ReplyToRecord replying;
    private final ReplyAsLeader leading;
    private final ReliabilityWords words;
    private final Clearance clearance;
    private final Refusals refusals;

    ReplyController(
            RecordDesk desk,
            BrowseRecords browsing,
            ReplyToRecord replying,
            ReplyAsLeader leading,
            ReliabilityWords words,
            Clearance clearance,
            Refusals refusals) {
        this.desk = desk;
        this.browsing = browsing;
        this.replying = replying;
        this.leading = leading;
        this.words = words;
        this.clearance = clearance;
        this.refusals = refusals;
    }

    @GetMapping(PROVINCE)
    @OneReading
    ModelAndView reply(@PathVariable UUID id, Official by) {
        var record = desk.open(new RecordId(id), by);
        var rights = new RecordRights(record, by);
        clearance.permit(rights.mayReply(), "reliability.reply", null);
        return page(record, null, record.items(), ReplyForm.empty(), by)
                .addObject("alsoOwn", rights.mayReplyFor().isPresent());
    }

    @PostMapping(PROVINCE)
    ModelAndView reply(
            @PathVariable UUID id,
            @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var record = desk.open(new RecordId(id), by);
        return refusals.orAgain(
                errors,
                () -> {
                    replying.reply(record.id(), form.text(), form.disputes(record.items()), by);
                    FlashMessage.done(
                            redirect,
                            "reliability.done.replied",
                            words.province(record.province()));
                    return SeeOther.at(ReliabilityAddress.of(record.id()));
                },
                () -> page(record, null, record.items(), form, by));
    }

    @GetMapping(LEADER)
    @OneReading
    ModelAndView replyAsLeader(@PathVariable UUID id, Official by) {
        var record = desk.open(new RecordId(id), by);
        var leader = leading.next(record, by);
        return page(record, leader, record.itemsOf(leader), ReplyForm.of(leader), by);
    }

    @PostMapping(LEADER)
    ModelAndView replyAsLeader(
            @PathVariable UUID id,
            @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Official by,
            RedirectAttributes redirect) {
        var record = desk.open(new RecordId(id), by);
        var leader = leading.chosen(record, form.speaker(), by);
        var items = record.itemsOf(leader);
        return refusals.orAgain(
                errors,
                () -> {
                    leading.reply(
                            record.id(), form.speaker(), form.text(), form.disputes(items), by);
                    FlashMessage.done(redirect, "reliability.done.replied-own");
                    return SeeOther.at(ReliabilityAddress.of(record.id()));
                },
                () -> page(record, leader, items, form, by));
    }

    private ModelAndView page(
            ReliabilityRecord record,
            @Nullable Answerable leader,
            List<RecordItem> items,
            ReplyForm form,
            Official by) {
        form.fill(items);
        return new ModelAndView("reliability/reply")
                .addObject("it", record)
                .addObject("leader", leader)
                .addObject("items", items)
                .addObject("alsoOwn", false)
                .addObject("form", form)
                .addObject("words", browsing.wordsOf(record, items, by));
    }
}
