package vn.lienketvung.exchange.web;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.exchange.FollowImports;
import vn.lienketvung.exchange.ImportJob;
import vn.lienketvung.exchange.ImportRights;
import vn.lienketvung.identity.Official;

/** The page of one table, as far as the table has come. */
@Component
class ImportPages {

    private final FollowImports following;
    private final TableKinds kinds;
    private final Clock clock;

    ImportPages(FollowImports following, TableKinds kinds, Clock clock) {
        this.following = following;
        this.kinds = kinds;
        this.clock = clock;
    }

    ImportJob job(UUID id, Official by) {
        return following.open(id, by);
    }

    /**
     * @param columns whether the columns are to be looked at again after the check
     */
    ModelAndView page(UUID id, int number, boolean columns, Official by) {
        var job = following.open(id, by);
        var view =
                new ImportView(
                        job,
                        kinds.of(job),
                        columns,
                        new ImportRights(by).mayDecide(job),
                        following.loadedBefore(job).orElse(null),
                        clock.instant());
        var page =
                new ModelAndView("exchange/show")
                        .addObject("view", view)
                        .addObject("match", MatchForm.of(job))
                        .addObject("load", LoadForm.CAREFUL);
        if (view.isShowingProblems())
            page.addObject("found", following.problems(job, Math.clamp(number, 1, 10_000)));
        return page;
    }
}
