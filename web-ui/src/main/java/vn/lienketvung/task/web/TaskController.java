package vn.lienketvung.task.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.task.KeyFigure;
import vn.lienketvung.task.TaskAddress;
import vn.lienketvung.task.TaskBoard;
import vn.lienketvung.task.TaskSource;

/** Asks every context what waits for the person. */
@Controller
class TaskController {

    private final List<TaskSource> sources;
    private final List<KeyFigure.Source> figures;
    private final List<TaskAddress> addresses;
    private final Reckonings reckonings;
    private final Clock clock;

    TaskController(
            List<TaskSource> sources,
            List<KeyFigure.Source> figures,
            List<TaskAddress> addresses,
            Reckonings reckonings,
            Clock clock) {
        this.sources = sources;
        this.figures = figures;
        this.addresses = addresses;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    @GetMapping("/lam-viec/viec-cua-toi")
    @OneReading
    String show(@RequestParam(defaultValue = "1") String trang, Official by, Model model) {
        var reckoning = reckonings.now();
        var today = reckoning.today();
        var tasks = sources.stream().flatMap(each -> each.tasksOf(by, today).stream()).toList();
        var numbers =
                figures.stream().flatMap(each -> each.figuresOf(by, reckoning).stream()).toList();
        var board = TaskBoard.of(tasks, reckoning);
        model.addAttribute(
                "tasks",
                TaskPage.of(board, page(trang), numbers, reckoning, clock.instant(), addresses));
        model.addAttribute("rest", RestOfTasks.of(board, by));
        model.addAttribute("mayDraft", by.actsForBody());
        return "task/list";
    }

    /** The first page for whatever is no number of one. */
    private static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
