package vn.lienketvung.codelist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lienketvung.codelist.CodeEntries;
import vn.lienketvung.codelist.CodeEntry;
import vn.lienketvung.codelist.CodeId;
import vn.lienketvung.codelist.CodeLists;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.FlashMessage;

/** The pages of a single entry, so that each of its forms comes back beside the others. */
@Component
class CodePages {

    private final CodeLists lists;
    private final CodeEntries entries;
    private final Clock clock;

    CodePages(CodeLists lists, CodeEntries entries, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    /** The form of a new entry, without what is typed in it. */
    ModelAndView entering(String list) {
        return new ModelAndView("codelist/new", "list", lists.get(list));
    }

    CodeForm empty(String list) {
        return CodeForm.empty(entries.book(list, today()).nextPosition());
    }

    CodeEntry entry(CodeId id) {
        return entries.get(id);
    }

    /** The entry with its forms as stored. */
    ModelAndView show(CodeId id) {
        var entry = entries.get(id);
        return new ModelAndView(
                "codelist/edit",
                Map.of(
                        "list", lists.get(id.list()),
                        "entry", entry,
                        "offered", entry.isOffered(today()),
                        "form", CodeForm.of(entry),
                        "retirement", RetirementForm.of(entry, today())));
    }

    static ModelAndView done(
            String list, RedirectAttributes redirect, String message, Object... arguments) {
        FlashMessage.done(redirect, message, arguments);
        return new ModelAndView("redirect:/quan-tri/danh-muc/" + list);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
