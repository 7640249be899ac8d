package vn.lienketvung.analysis.web;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.Participation;
import vn.lienketvung.analysis.Participation.Line;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Page;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;

/** What a figure of the equity split counts, by name. */
@Controller
class ParticipantListController {

    private static final int SIZE = 50;

    private final ChooseScope scopes;
    private final Participation participation;
    private final ParticipantLists lists;
    private final Clock clock;

    ParticipantListController(
            ChooseScope scopes, Participation participation, ParticipantLists lists, Clock clock) {
        this.scopes = scopes;
        this.participation = participation;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param href of the record; null for a commune, which has no page
     */
    record Entry(Line line, @Nullable String href, String province) {}

    @GetMapping(ParticipationQuery.LIST)
    @OneReading
    String list(
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "1") int trang,
            Official official,
            Model model) {
        var places = OverviewQuery.of(parameters);
        var scope = scopes.choose(places.region(), places.province(), null, official);
        var question = ParticipationQuery.of(parameters).question(scope);
        var page = participation.page(question, VietnamTime.today(clock), Math.max(1, trang), SIZE);
        var groups = OverviewController.within(scopes.placesFor(official), scope);
        model.addAttribute(
                "list",
                new Page<>(
                        page.items().stream().map(each -> lists.entry(each, groups)).toList(),
                        page.number(),
                        page.size(),
                        page.total()));
        model.addAttribute("page", lists.page(question, scope, groups));
        return "analysis/participants";
    }
}
