package vn.lienketvung.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;
import vn.lienketvung.shared.web.Refusals;
import vn.lienketvung.statistics.BrowseDuties;
import vn.lienketvung.statistics.BrowseDuties.Line;
import vn.lienketvung.statistics.EnterFigure;
import vn.lienketvung.statistics.importing.EnterSheet.Receipt;
import vn.lienketvung.statistics.importing.EnterSheet.Wrong;
import vn.lienketvung.statistics.importing.FigureSheetLayout;

/** Lays out the page of a spreadsheet, for whoever may send it. */
@Component
class FigureSheetPages {

    private final BrowseDuties duties;
    private final EnterFigure entering;
    private final FigureWords words;
    private final Refusals refusals;

    FigureSheetPages(
            BrowseDuties duties, EnterFigure entering, FigureWords words, Refusals refusals) {
        this.duties = duties;
        this.entering = entering;
        this.words = words;
        this.refusals = refusals;
    }

    /** What the province owes, for whoever enters it. */
    List<Line> owed(TickedForm of, Official by) {
        entering.requireEntries(of.provinceCode(), by);
        return duties.owed(of.provinceCode(), of.chosenPeriod(), by);
    }

    FigureSheetPage page(TickedForm of, @Nullable Receipt receipt, Official by) {
        var owed = owed(of, by);
        var names =
                owed.stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.duty().indicator().code().value(),
                                        line -> words.of(line.duty().indicator().name())));
        return new FigureSheetPage(
                words.say("submission.sheet.title", words.of(of.chosenPeriod())),
                of.list(),
                words.say("submission.sheet.list", words.of(of.chosenPeriod())),
                of.provinceCode().value(),
                of.chosenPeriod().code(),
                owed.size(),
                (int) owed.stream().filter(FigureSheetPages::isOpen).count(),
                FigureSheetLayout.LIMITS.maxMegabytes(),
                receipt == null
                        ? List.of()
                        : receipt.problems().stream().map(each -> problem(each, names)).toList());
    }

    private static boolean isOpen(Line line) {
        var submission = line.submission();
        return submission == null || submission.state().takesEntries();
    }

    private FigureSheetPage.Problem problem(Wrong of, Map<String, String> names) {
        var cell = of.cell();
        return new FigureSheetPage.Problem(
                cell.at().inSheet(),
                names.getOrDefault(of.indicator(), of.indicator()),
                words.say("submission.sheet.column." + of.key()),
                cell.shown(),
                words.say(
                        cell.rule(),
                        refusals.arguments(new Refusal(null, cell.rule(), cell.arguments()))));
    }
}
