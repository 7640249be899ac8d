package vn.lienketvung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienketvung.statistics.SubmissionStage.AMOUNT;
import static vn.lienketvung.statistics.SubmissionStage.DONG_THAP;
import static vn.lienketvung.statistics.SubmissionStage.RATE;
import static vn.lienketvung.statistics.SubmissionStage.Y2025;
import static vn.lienketvung.statistics.SubmissionStage.entry;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.CellAt;
import vn.lienketvung.exchange.Sheet;
import vn.lienketvung.exchange.SheetCell;
import vn.lienketvung.exchange.Spreadsheet;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.identity.Cast;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.NotFound;
import vn.lienketvung.shared.NotPermitted;
import vn.lienketvung.statistics.importing.EnterSheet;
import vn.lienketvung.statistics.importing.FigureSheetLayout;

/** A spreadsheet goes through the same entry as the form, row by row. */
class EnterSheetTests {

    private static final ProvinceCode PROVINCE = new ProvinceCode("82");
    private static final String REPORT = "Báo cáo 45/BC-UBND ngày 20/3/2026";

    private final SubmissionStage stage = new SubmissionStage();

    @Test
    void aRowThatIsRightIsEnteredAndWaitsForApproval() {
        var receipt = enter(row(AMOUNT, "1.234,5", 0), row(RATE, new BigDecimal("4.5"), 0));

        assertThat(receipt.right()).containsExactly(AMOUNT.code(), RATE.code());
        assertThat(receipt.problems()).isEmpty();
        var submission = stage.submission();
        assertThat(submission.entry().value()).isEqualByComparingTo("1234.5");
        assertThat(submission.entry().status()).isEqualTo(FigureStatus.PRELIMINARY);
        assertThat(submission.entry().document()).isEqualTo(REPORT);
        assertThat(submission.state()).isEqualTo(SubmissionState.ENTERED);
        assertThat(stage.events.kinds()).containsExactly("figure.entered", "figure.entered");
    }

    @Test
    void whileOneRowIsWrongNothingOfTheFileIsStored() {
        var receipt = enter(row(AMOUNT, "-5", 0), row(RATE, "4,5", 0));

        assertThat(receipt.right()).containsExactly(RATE.code());
        assertThat(receipt.wrong()).isEqualTo(1);
        problem(receipt, "B3", "statistics.rule.least");
        assertThat(stage.events.all()).isEmpty();
    }

    @Test
    void allThatIsWrongInARowIsSaidAtItsCells() {
        var long61 = "x".repeat(61);
        var receipt = enter(row(RATE.code().value(), "100,25", "Sơ bộ", REPORT, long61, null, 0));

        assertThat(receipt.problems())
                .extracting(each -> each.cell().at().inSheet() + " " + each.cell().rule())
                .containsExactly(
                        "B3 statistics.rule.most",
                        "B3 statistics.rule.decimals",
                        "E3 statistics.rule.page");
    }

    @Test
    void whatCannotBeReadOrIsMissingIsSaidAtItsCell() {
        problem(enter(row(AMOUNT, "1,234.5", 0)), "B3", "exchange.rule.number");
        problem(enter(row(AMOUNT, "5%", 0)), "B3", "exchange.rule.number");
        var code = AMOUNT.code().value();
        problem(
                enter(row(code, "5", "Gần đúng", REPORT, null, null, 0)),
                "C3",
                "exchange.rule.not-in-list");
        assertThat(enter(row(code, "5", null, null, null, null, 0)).problems())
                .extracting(each -> each.cell().rule())
                .containsOnly("exchange.rule.required")
                .hasSize(2);
        assertThat(stage.events.all()).isEmpty();
    }

    @Test
    void aStrongDepartureNeedsItsNoteHereToo() {
        stage.known(AMOUNT, "82@2025-07-01", StatisticsFixture.Y2024, "50");
        problem(enter(row(AMOUNT, "120", 0)), "F3", "statistics.rule.outlier.history");

        var code = AMOUNT.code().value();
        var noted = row(code, "120", "Sơ bộ", REPORT, null, "Nhà máy mới", 0);
        assertThat(enter(noted).right()).hasSize(1);
        assertThat(stage.submission().entry().note()).isEqualTo("Nhà máy mới");
    }

    @Test
    void aMendedFileIsSentAgainWholeAndOnceMoreChangesNothing() {
        enter(row(AMOUNT, "120", 0), row(RATE, "400", 0));

        var mended = enter(row(AMOUNT, "120,0", 0), row(RATE, "40", 0));
        assertThat(mended.right()).containsExactly(AMOUNT.code(), RATE.code());
        assertThat(mended.problems()).isEmpty();

        var again = enter(row(AMOUNT, "120", 0), row(RATE, "40", 0));
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.right()).isEmpty();
        assertThat(stage.submission().turns()).hasSize(1);
    }

    @Test
    void whatSomebodyEnteredMeanwhileIsNotWrittenOver() {
        stage.entering.enter(DONG_THAP, entry("121"), 0, Cast.PHUC);

        problem(enter(row(AMOUNT, "120", 0)), "B3", "statistics.rule.sheet.changed");
        assertThat(stage.submission().entry().value()).isEqualByComparingTo("121");
        assertThat(enter(row(AMOUNT, "120", 1)).right()).hasSize(1);
    }

    @Test
    void whatIsApprovedTakesNoEntryFromAFileEither() {
        stage.entering.enter(DONG_THAP, entry("121"), 0, Cast.LAN);
        stage.deciding.approve(DONG_THAP, 1, Cast.HUNG);

        problem(enter(row(AMOUNT, "120", 2)), "B3", "statistics.rule.not-open.APPROVED");
    }

    @Test
    void rowsThatNobodyFilledInAreLeftAlone() {
        var receipt = enter(row(AMOUNT.code().value(), null, null, null, null, null, 0));
        assertThat(receipt.blank()).isEqualTo(1);
        assertThat(receipt.problems()).isEmpty();
        assertThat(receipt.right()).isEmpty();
    }

    @Test
    void aFigureStandsOnceAndIsOneOfThoseOwed() {
        problem(
                enter(row(AMOUNT, "120", 0), row(AMOUNT, "121", 0)),
                "A4",
                "statistics.rule.sheet.twice");
        problem(
                enter(row("so-voi", "5", "Sơ bộ", REPORT, null, null, 0)),
                "A3",
                "statistics.rule.sheet.not-owed");
    }

    @Test
    void onlyTheSpreadsheetOfThisProvinceAndPeriodIsTaken() {
        says(frame("SL-0", "82", "2025"), "statistics.rule.sheet.version");
        says(frame("SL-1", "79", "2025"), "statistics.rule.sheet.other");
        says(frame("SL-1", "82", "2026"), "statistics.rule.sheet.other");
        says(new Spreadsheet(List.of(one("x", "abc"))), "statistics.rule.sheet.not-ours");
        says(
                new Spreadsheet(
                        List.of(
                                one("f", "ky-so-lieu", "SL-1", "82", "2025"),
                                one("x", FigureSheetLayout.INDICATOR, "value"))),
                "statistics.rule.sheet.columns");
    }

    @Test
    void onlyOfficialsOfTheProvinceSendOne() {
        for (var other : List.of(Cast.HUNG, Cast.KHANH, Cast.NGOC, Cast.DUNG))
            assertThatThrownBy(() -> enter(frame("SL-1", "82", "2025"), Y2025, other))
                    .isInstanceOf(NotPermitted.class);
        var notOwed = Period.year(PeriodCalendar.STATISTICAL, 2024);
        assertThatThrownBy(() -> enter(frame("SL-1", "82", "2024"), notOwed, Cast.LAN))
                .isInstanceOf(NotFound.class);
    }

    private void says(Spreadsheet book, String rule) {
        assertThatThrownBy(() -> enter(book, Y2025, Cast.LAN))
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .singleElement()
                                        .satisfies(each -> {
                                            assertThat(each.rule()).isEqualTo(rule);
                                            assertThat(each.field()).isEqualTo("file");
                                        }));
    }

    private static void problem(EnterSheet.Receipt receipt, String cell, String rule) {
        assertThat(receipt.problems())
                .extracting(each -> each.cell().at().inSheet() + " " + each.cell().rule())
                .containsExactly(cell + " " + rule);
    }

    @SafeVarargs
    private EnterSheet.Receipt enter(List<@Nullable Object>... rows) {
        var all = new ArrayList<List<@Nullable Object>>();
        all.add(new ArrayList<>(FigureSheetLayout.READ));
        all.add(List.of("Mã"));
        all.addAll(Arrays.asList(rows));
        var book =
                new Spreadsheet(
                        List.of(
                                one("f", "ky-so-lieu", "SL-1", "82", "2025"),
                                sheet("Số liệu", all)));
        return enter(book, Y2025, Cast.LAN);
    }

    private EnterSheet.Receipt enter(Spreadsheet book, Period period, Official by) {
        var taking = new EnterSheet((_, _) -> book, stage.browsing, stage.entering);
        var file = new Upload("so-lieu.xlsx", 1, InputStream::nullInputStream);
        return taking.enter(
                PROVINCE,
                period,
                file,
                word ->
                        word.equals("Sơ bộ")
                                ? Optional.of(FigureStatus.PRELIMINARY)
                                : Optional.empty(),
                by);
    }

    private static Spreadsheet frame(String version, String province, String period) {
        return new Spreadsheet(
                List.of(
                        one("f", "ky-so-lieu", version, province, period),
                        one("s", FigureSheetLayout.READ.toArray())));
    }

    private static List<@Nullable Object> row(Indicator of, Object value, int seen) {
        return row(of.code().value(), value, "Sơ bộ", REPORT, "4", null, seen);
    }

    private static List<@Nullable Object> row(
            String indicator,
            @Nullable Object value,
            @Nullable String status,
            @Nullable String document,
            @Nullable String page,
            @Nullable String note,
            int seen) {
        return Arrays.asList(
                indicator, value, status, document, page, note, BigDecimal.valueOf(seen));
    }

    private static Sheet one(String name, Object... cells) {
        return sheet(name, List.of(Arrays.asList(cells)));
    }

    private static Sheet sheet(String name, List<? extends List<? extends @Nullable Object>> rows) {
        var all = new ArrayList<Sheet.Row>();
        for (int number = 1; number <= rows.size(); number++)
            all.add(row(name, number, rows.get(number - 1)));
        return new Sheet(name, all);
    }

    private static Sheet.Row row(String name, int number, List<? extends @Nullable Object> of) {
        Map<Integer, SheetCell> cells = new HashMap<>();
        for (int column = 0; column < of.size(); column++) {
            var at = new CellAt(name, number, column);
            var value = of.get(column);
            if (value instanceof BigDecimal decimal)
                cells.put(column, SheetCell.number(at, decimal));
            else if (value != null) cells.put(column, SheetCell.text(at, value.toString()));
        }
        return new Sheet.Row(number, cells);
    }
}
