package vn.lienketvung.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * Giao thương với một địa phương: what a province states of the goods that went to and fro through the linkage. What is not stated is
 * null, which is not 0. The partner states the same from its side; the two are compared.
 *
 * @param partner code of the province
 * @param sold value of goods sold to it, in million dong
 * @param bought value of goods bought from it, in million dong
 * @param events delegations, fairs and trade meetings held together
 */
public record Exchange(
        String partner,
        @Nullable BigDecimal sold,
        @Nullable BigDecimal bought,
        @Nullable BigDecimal events) {

    /** In million dong: more than the country's exports in a year is a slip of the pen. */
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    private static final BigDecimal MOST_EVENTS = new BigDecimal("10000");

    /** What stands against these lines as a whole. */
    static List<Refusal> problemsOf(List<Exchange> lines) {
        var problems = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var field = "lines[" + i + "].";
            if (!seen.add(line.partner))
                problems.add(Refusal.at(field + "partner", "report.rule.partner-twice"));
            check(field + "sold", line.sold, MOST, problems);
            check(field + "bought", line.bought, MOST, problems);
            check(field + "events", line.events, MOST_EVENTS, problems);
            var events = line.events;
            if (events != null && events.stripTrailingZeros().scale() > 0)
                problems.add(Refusal.at(field + "events", "report.rule.whole"));
        }
        return problems;
    }

    private static void check(
            String field, @Nullable BigDecimal value, BigDecimal most, List<Refusal> problems) {
        if (value == null) return;
        if (value.signum() < 0 || value.compareTo(most) > 0)
            problems.add(Refusal.at(field, "report.rule.amount", most));
        else if (value.stripTrailingZeros().scale() > 3)
            problems.add(Refusal.at(field, "report.rule.digits"));
    }

    /** The lines as figures of the report. */
    static Figures figures(List<Exchange> lines) {
        var cells = new HashMap<Cell, BigDecimal>();
        for (var line : lines) {
            put(cells, line, Measure.SOLD, line.sold);
            put(cells, line, Measure.BOUGHT, line.bought);
            put(cells, line, Measure.EVENTS, line.events);
        }
        return Figures.of(cells);
    }

    private static void put(
            HashMap<Cell, BigDecimal> cells,
            Exchange line,
            Measure measure,
            @Nullable BigDecimal value) {
        if (value != null) cells.put(new Cell(ReportTable.EXCHANGE, line.partner, measure), value);
    }

    /** Whether nothing is stated at all. */
    public boolean isEmpty() {
        return sold == null && bought == null && events == null;
    }
}
