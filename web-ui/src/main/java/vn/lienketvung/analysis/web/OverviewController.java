package vn.lienketvung.analysis.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.analysis.ChooseScope;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.calendar.Reckonings;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.Choice;

/** Toàn cảnh vùng: where linkage holds and where it is only paper. */
@Controller
class OverviewController {

    private static final int YEARS = 3;

    private final ChooseScope scopes;
    private final OverviewReader reader;
    private final OverviewPages pages;
    private final OverviewWords words;
    private final Reckonings reckonings;

    OverviewController(
            ChooseScope scopes,
            OverviewReader reader,
            OverviewPages pages,
            OverviewWords words,
            Reckonings reckonings) {
        this.scopes = scopes;
        this.reader = reader;
        this.pages = pages;
        this.words = words;
        this.reckonings = reckonings;
    }

    /** The choices of the scope bar. */
    record Bar(
            Scope scope,
            Period period,
            List<RegionGroup> regions,
            boolean nation,
            List<CooperationField> fields,
            List<Choice> periods) {}

    @GetMapping(OverviewQuery.OVERVIEW)
    String show(@RequestParam Map<String, String> parameters, Official official, Model model) {
        var query = OverviewQuery.of(parameters);
        var running = Quarter.of(reckonings.now().ended());
        var scope = scopes.choose(query.region(), query.province(), query.field(), official);
        var period = query.periodOr(running);
        var seen = scopes.placesFor(official);
        var page = pages.page(reader.read(scope, period), within(seen, scope));
        model.addAttribute("page", page);
        model.addAttribute(
                "records", official.watches() || official.holds(Role.REGIONAL_COORDINATOR));
        model.addAttribute("here", OverviewQuery.overview(OverviewQuery.OVERVIEW, scope, period));
        model.addAttribute(
                "bar",
                new Bar(
                        scope,
                        period,
                        seen,
                        scopes.seesNation(official),
                        List.of(CooperationField.values()),
                        periods(running).stream()
                                .map(each -> new Choice(each.text(), words.period(each)))
                                .toList()));
        return "analysis/overview";
    }

    /** The regions with those of their provinces that the scope holds. */
    static List<RegionGroup> within(List<RegionGroup> seen, Scope scope) {
        return seen.stream()
                .map(region ->
                        new RegionGroup(
                                region.code(),
                                region.name(),
                                region.nameEnglish(),
                                region.provinces().stream()
                                        .filter(each -> scope.provinces().contains(each.code()))
                                        .toList()))
                .filter(region -> !region.provinces().isEmpty())
                .toList();
    }

    /** Three years of quarters, halves and years, the latest first. */
    private static List<Period> periods(Quarter running) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> running.year() - back)
                .flatMap(year ->
                        Stream.of(
                                        Stream.of(new Period(Period.Span.YEAR, year, 1)),
                                        parts(Period.Span.HALF_YEAR, year, 2),
                                        parts(Period.Span.QUARTER, year, 4))
                                .flatMap(each -> each))
                .filter(period -> period.first().compareTo(running) <= 0)
                .toList();
    }

    private static Stream<Period> parts(Period.Span span, int year, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Period(span, year, count + 1 - number));
    }
}
