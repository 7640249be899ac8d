package vn.lienketvung.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.lienketvung.report.Exchange;
import vn.lienketvung.report.Narrative;
import vn.lienketvung.report.SixMonthReport;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.Typed;

/**
 * The words and statements of a report as typed.
 *
 * @param version of the report that the form was filled from
 */
record DraftForm(
        @Nullable String results,
        @Nullable String difficulties,
        @Nullable String proposals,
        @Nullable String plan,
        @Nullable List<@Nullable Line> lines,
        @Nullable String version) {

    /** What is stated of one partner, as typed. */
    record Line(
            @Nullable String partner,
            @Nullable String sold,
            @Nullable String bought,
            @Nullable String events) {

        Exchange stated() {
            return new Exchange(
                    partner == null ? "" : partner,
                    Typed.number(sold),
                    Typed.number(bought),
                    Typed.number(events));
        }
    }

    /** Spring adds to the list, and leaves gaps in it. */
    public List<Line> getLines() {
        return lines == null ? List.of() : lines.stream().filter(Objects::nonNull).toList();
    }

    /** One line for each partner, filled with what was stated before. */
    static DraftForm of(SixMonthReport report, Collection<String> partners) {
        var stated =
                report.exchanges().stream()
                        .collect(Collectors.toMap(Exchange::partner, each -> each));
        var lines = new ArrayList<@Nullable Line>();
        for (var partner : partners) {
            var before = stated.get(partner);
            lines.add(
                    before == null
                            ? new Line(partner, null, null, null)
                            : new Line(
                                    partner,
                                    typed(before.sold()),
                                    typed(before.bought()),
                                    typed(before.events())));
        }
        var words = report.narrative();
        return new DraftForm(
                words.results(),
                words.difficulties(),
                words.proposals(),
                words.plan(),
                lines,
                String.valueOf(report.version()));
    }

    private static @Nullable String typed(@Nullable BigDecimal value) {
        return value == null ? null : Fmt.typed(value);
    }

    /** Names what is no number, before the rules of the domain can be asked. */
    void check(BindingResult errors) {
        var all = getLines();
        for (int i = 0; i < all.size(); i++) {
            number(all.get(i).sold(), "lines[" + i + "].sold", errors);
            number(all.get(i).bought(), "lines[" + i + "].bought", errors);
            number(all.get(i).events(), "lines[" + i + "].events", errors);
        }
    }

    private static void number(@Nullable String typed, String field, BindingResult errors) {
        if (typed != null && !typed.isBlank() && Typed.number(typed) == null)
            errors.rejectValue(field, "report.rule.number");
    }

    Narrative narrative() {
        return new Narrative(results, difficulties, proposals, plan);
    }

    List<Exchange> stated() {
        return getLines().stream().map(Line::stated).toList();
    }

    @Nullable Long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }
}
