package vn.lienketvung.analysis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.agreement.CooperationField;
import vn.lienketvung.analysis.Period;
import vn.lienketvung.analysis.Quarter;
import vn.lienketvung.analysis.Scope;
import vn.lienketvung.identity.Official;
import vn.lienketvung.identity.Role;
import vn.lienketvung.register.Places.RegionGroup;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.KnownDay;

/** Toàn cảnh vùng: where linkage holds and where it is only paper. */
@Controller
class OverviewController {

    private static final int YEARS = 3;

    private final AskedScope asked;
    private final OverviewReader reader;
    private final OverviewPages pages;
    private final OverviewWords words;

    OverviewController(
            AskedScope asked, OverviewReader reader, OverviewPages pages, OverviewWords words) {
        this.asked = asked;
        this.reader = reader;
        this.pages = pages;
        this.words = words;
    }

    /** The choices of the scope bar. */
    record Bar(
            Scope scope,
            Period period,
            List<Choice> schemes,
            List<RegionGroup> regions,
            List<RegionGroup> places,
            boolean nation,
            List<CooperationField> fields,
            List<Choice> periods,
            KnownDay knownOn,
            @Nullable String dayProblem) {

        /** The chosen one as its choice names it. */
        public @Nullable String scheme() {
            return scope.zone() == null ? null : OverviewQuery.slug(scope.zone().scheme());
        }
    }

    @GetMapping(OverviewQuery.OVERVIEW)
    String show(
            @RequestParam Map<String, String> parameters,
            Official official,
            Model model,
            HttpServletResponse response) {
        var query = OverviewQuery.of(parameters);
        var problem = asked.dayProblem(query);
        var scope = problem == null ? asked.of(query, official) : asked.now(query, official);
        var running = Quarter.of(asked.reckoning(scope).ended());
        var period = query.periodOr(running);
        var page =
                pages.page(
                        reader.read(scope, period),
                        asked.groups(scope, official),
                        query.boundary());
        model.addAttribute("page", page);
        model.addAttribute(
                "records", official.watches() || official.holds(Role.REGIONAL_COORDINATOR));
        model.addAttribute("here", OverviewQuery.overview(OverviewQuery.OVERVIEW, scope, period));
        model.addAttribute(
                "now",
                OverviewQuery.overview(OverviewQuery.OVERVIEW, scope.asKnownOn(null), period));
        model.addAttribute(
                "bar",
                new Bar(
                        scope,
                        period,
                        schemes(official),
                        asked.regions(scope, official),
                        asked.places(official),
                        asked.seesNation(official),
                        List.of(CooperationField.values()),
                        periods(running).stream()
                                .map(each -> new Choice(each.text(), words.period(each)))
                                .toList(),
                        query.knownOn(),
                        problem));
        model.addAttribute("notes", asked.notes(scope));
        if (problem != null) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "analysis/overview";
    }

    private List<Choice> schemes(Official official) {
        return asked.schemes(official).stream()
                .map(each -> new Choice(OverviewQuery.slug(each), words.scheme(each)))
                .toList();
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
