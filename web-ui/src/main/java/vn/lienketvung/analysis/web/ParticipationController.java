package vn.lienketvung.analysis.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.EquitySplit;
import vn.lienketvung.analysis.Participation;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.chart.FigureFiles;

/** Ai tham gia liên kết: whether former provinces and kinds of communes have their share. */
@Controller
class ParticipationController {

    private final ChooseScope scopes;
    private final Participation participation;
    private final ParticipationPages pages;
    private final ParticipationTables tables;
    private final Clock clock;

    ParticipationController(
            ChooseScope scopes,
            Participation participation,
            ParticipationPages pages,
            ParticipationTables tables,
            Clock clock) {
        this.scopes = scopes;
        this.participation = participation;
        this.pages = pages;
        this.tables = tables;
        this.clock = clock;
    }

    /** The choices of the scope bar. */
    record Bar(Scope scope, List<RegionGroup> regions, boolean nation) {}

    @GetMapping(ParticipationQuery.PAGE)
    @OneReading
    String show(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var scope = scope(parameters, official);
        var seen = scopes.placesFor(official);
        var page =
                pages.page(
                        split(scope),
                        scope,
                        OverviewController.within(seen, scope),
                        VietnamTime.today(clock));
        model.addAttribute("page", page);
        model.addAttribute("bar", new Bar(scope, seen, scopes.seesNation(official)));
        return "analysis/participation";
    }

    @GetMapping(ParticipationQuery.PAGE + "/{table:tinh-cu|loai-xa}.{ending:xlsx|csv}")
    @OneReading
    ResponseEntity<byte[]> file(
            @PathVariable String table,
            @PathVariable String ending,
            @RequestParam Map<String, String> parameters,
            Official official)
            throws IOException {
        var scope = scope(parameters, official);
        var groups = OverviewController.within(scopes.placesFor(official), scope);
        var today = VietnamTime.today(clock);
        var figures =
                table.equals("tinh-cu")
                        ? tables.parts(split(scope), scope, groups, today)
                        : tables.types(split(scope), scope, groups, today);
        var name = "tham-gia-" + table + "-" + today;
        return ending.equals("csv")
                ? FigureFiles.csv(figures, name)
                : FigureFiles.excel(figures, name);
    }

    private EquitySplit split(Scope scope) {
        return new EquitySplit(participation.counts(scope.provinces(), VietnamTime.today(clock)));
    }

    private Scope scope(Map<String, String> parameters, Official official) {
        var query = OverviewQuery.of(parameters);
        return scopes.choose(query.region(), query.province(), null, official);
    }
}
