package vn.lienketvung.notification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.identity.Official;
import vn.lienketvung.notification.NoticeId;
import vn.lienketvung.notification.Notices;
import vn.lienketvung.notification.ReadNotices;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.web.FlashMessage;

/** The notices of whoever looks. */
@Controller
class NoticeController {

    static final String ADDRESS = "/lam-viec/thong-bao";

    private final Notices notices;
    private final ReadNotices read;

    NoticeController(Notices notices, ReadNotices read) {
        this.notices = notices;
        this.read = read;
    }

    @GetMapping(ADDRESS)
    String list(
            Official by,
            @RequestParam(name = "trang", required = false) @Nullable String page,
            Model model) {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        var found = notices.of(by.account(), number);
        var lines = found.items().stream().map(NoticeLine::of).toList();
        model.addAttribute("found", new Page<>(lines, found.number(), found.size(), found.total()));
        model.addAttribute("unread", notices.countNew(by.account()));
        return "notification/list";
    }

    /** Whoever opens a notice has read it. */
    @PostMapping(ADDRESS + "/{id}/mo")
    String open(@PathVariable UUID id, Official by) {
        return "redirect:" + read.read(new NoticeId(id), by).address();
    }

    @PostMapping(ADDRESS + "/{id}/da-doc")
    String putAside(@PathVariable UUID id, Official by) {
        read.read(new NoticeId(id), by);
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/da-doc")
    String putAllAside(Official by, RedirectAttributes redirect) {
        FlashMessage.done(redirect, "notification.all-read", read.readAll(by));
        return "redirect:" + ADDRESS;
    }
}
