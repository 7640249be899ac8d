package vn.lienketvung.privacy.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.AccountDirectory;
import vn.lienketvung.identity.AccountId;
import vn.lienketvung.identity.AccountSummary;
import vn.lienketvung.privacy.ErasureRequest;
import vn.lienketvung.privacy.RefusalGround;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.task.HandOverWork;
import vn.lienketvung.task.OpenWork;

/** Lays out requests for erasure with the people they are about, as far as these are still known. */
@Component
class ErasurePages {

    /** A request and whose it is. */
    record Line(ErasureRequest request, AccountSummary account, boolean late) {}

    private final AccountDirectory directory;
    private final HandOverWork work;
    private final Reckonings reckonings;
    private final Clock clock;

    ErasurePages(
            AccountDirectory directory, HandOverWork work, Reckonings reckonings, Clock clock) {
        this.directory = directory;
        this.work = work;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    ModelAndView list(List<ErasureRequest> requests) {
        var lines = new ArrayList<Line>();
        for (var request : requests) lines.add(line(request));
        return new ModelAndView("privacy/erasure-list", "lines", lines);
    }

    ModelAndView show(ErasureRequest request) {
        var line = line(request);
        var page = new ModelAndView("privacy/erasure", "it", line);
        page.addObject("grounds", RefusalGround.values());
        var open = request.isOpen() ? work.of(request.account()) : List.<OpenWork>of();
        return page.addObject("work", open)
                .addObject("colleagues", open.isEmpty() ? List.of() : colleagues(line));
    }

    private List<Choice> colleagues(Line line) {
        return work.colleaguesOf(line.request().account(), line.account().organisation()).stream()
                .map(each ->
                        new Choice(
                                each.accountId().toString(),
                                each.fullName() + ", " + each.position()))
                .toList();
    }

    private Line line(ErasureRequest request) {
        var late = request.isOpen() && reckonings.now().isOver(request.dueOn());
        return new Line(request, account(request.account()), late);
    }

    private AccountSummary account(AccountId id) {
        return directory.find(id, clock.instant()).orElseThrow(() -> new NotFound("account", id));
    }
}
