package vn.lienketvung.codelist.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.codelist.CodeEntries;
import vn.lienketvung.codelist.CodeLists;
import vn.lienketvung.shared.VietnamTime;

/** The lists, and the entries of one. */
@Controller
class CodeListController {

    private final CodeLists lists;
    private final CodeEntries entries;
    private final Clock clock;

    CodeListController(CodeLists lists, CodeEntries entries, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/danh-muc")
    ModelAndView all() {
        var today = VietnamTime.today(clock);
        var lines =
                lists.all().stream()
                        .map(list -> CodeListLine.of(list, entries.book(list.code(), today)))
                        .toList();
        return new ModelAndView("codelist/lists", "lines", lines);
    }

    @GetMapping("/quan-tri/danh-muc/{list}")
    ModelAndView show(
            @PathVariable String list,
            @RequestParam(name = "tim", required = false) @Nullable String sought) {
        var asked = lists.get(list);
        var book = entries.book(list, VietnamTime.today(clock));
        return new ModelAndView(
                "codelist/list",
                "view",
                CodeListView.of(asked, book, sought == null ? "" : sought));
    }
}
