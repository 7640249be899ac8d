package vn.lienketvung.council.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.council.ScoreSheet;
import vn.lienketvung.dossier.WrittenScore;
import vn.lienketvung.ocop.SelfScore;
import vn.lienketvung.shared.NotFound;

/**
 * A sheet as typed.
 *
 * @param rows one for each question, in their order
 * @param conditions the codes of those ticked
 * @param stay set when only a draft is to be kept
 */
record SheetForm(
        @Nullable List<Row> rows,
        @Nullable List<String> conditions,
        @Nullable String remark,
        @Nullable String stay) {

    /**
     * One question.
     *
     * @param code of the question; sent with every row, since a browser leaves out what nobody chose
     * @param choice the code of the criterion that has the option, a colon, and its number
     */
    record Row(@Nullable String code, @Nullable String choice) {}

    static SheetForm of(ScoreSheet sheet, SheetPage page) {
        var chosen = Set.of(WrittenScore.chosen(sheet.score()).split(" "));
        return new SheetForm(
                page.sections().stream()
                        .flatMap(each -> each.questions().stream())
                        .map(question -> new Row(question.code(), chosenOf(question, chosen)))
                        .toList(),
                List.copyOf(sheet.score().conditions()),
                sheet.remark(),
                null);
    }

    private static @Nullable String chosenOf(SheetPage.SheetQuestion question, Set<String> chosen) {
        return question.cases().stream()
                .flatMap(each -> each.options().stream())
                .map(SheetPage.SheetOption::value)
                .filter(chosen::contains)
                .findFirst()
                .orElse(null);
    }

    /**
     * @throws NotFound when it is not the form of that sheet
     */
    void mustFit(SheetPage page) {
        var codes = rows == null ? List.of() : rows.stream().map(Row::code).toList();
        if (!codes.equals(page.codes())) throw new NotFound("sheet", page.dossier().id());
    }

    public boolean chooses(String value) {
        return rows != null && rows.stream().anyMatch(row -> value.equals(row.choice()));
    }

    public boolean holds(String condition) {
        return conditions != null && conditions.contains(condition);
    }

    SelfScore score() {
        Map<String, Integer> chosen = new HashMap<>();
        if (rows != null)
            for (var row : rows) {
                var choice = row.choice();
                if (choice == null || !choice.matches("[A-C][0-9a-z]{0,9}:[0-9]{1,2}")) continue;
                var colon = choice.indexOf(':');
                chosen.put(
                        choice.substring(0, colon), Integer.valueOf(choice.substring(colon + 1)));
            }
        return new SelfScore(chosen, conditions == null ? Set.of() : Set.copyOf(conditions));
    }

    String said() {
        return remark == null ? "" : remark;
    }
}
