package vn.lienketvung.establishment.web.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Sector;
import vn.lienketvung.establishment.SizeClass;
import vn.lienketvung.establishment.importing.EstablishmentColumns;
import vn.lienketvung.exchange.OutlineReading;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.VietnamTime;

/** The template: a tab to fill in with drop-down lists, a guide, and hidden tabs with the lists and the version. */
@Component
class EstablishmentTemplate {

    private static final int LAST_ROW = 5_000;
    private static final int WIDTH = 24;

    private final MessageSource messages;
    private final Territory territory;
    private final Clock clock;

    EstablishmentTemplate(MessageSource messages, Territory territory, Clock clock) {
        this.messages = messages;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * @param province whose communes the list holds; null for the names of the provinces only
     */
    byte[] write(@Nullable ProvinceCode province, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lien Ket Vung", "1.0")) {
            var data = book.newWorksheet(say("intake.template.sheet", locale));
            guide(book.newWorksheet(say("intake.template.guide", locale)), locale);
            var lists = book.newWorksheet("_danh-muc");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            headings(data, locale);
            choices(data, lists, province, locale);
            var version = book.newWorksheet(OutlineReading.VERSION_TAB);
            version.value(0, 0, EstablishmentColumns.VERSION);
            version.setVisibilityState(VisibilityState.VERY_HIDDEN);
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void headings(Worksheet sheet, Locale locale) {
        int column = 0;
        for (var each : EstablishmentColumns.all()) {
            sheet.value(0, column, say("intake.establishment.column." + each.key(), locale));
            sheet.width(column++, WIDTH);
        }
        sheet.range(0, 0, 0, column - 1).style().bold().fillColor("ECEFF3").wrapText(true).set();
        sheet.freezePane(0, 1);
        // Else a spreadsheet drops the zero that codes and numbers begin with.
        for (var key : List.of("taxCode", "phone"))
            sheet.range(1, columnOf(key), LAST_ROW, columnOf(key)).style().format("@").set();
    }

    private void choices(
            Worksheet sheet, Worksheet lists, @Nullable ProvinceCode province, Locale locale) {
        var today = VietnamTime.today(clock);
        var provinces = territory.provincesOn(today);
        choice(sheet, lists, 0, "kind", words(EstablishmentKind.values(), locale));
        choice(sheet, lists, 1, "size", words(SizeClass.values(), locale));
        choice(sheet, lists, 2, "sectors", words(Sector.values(), locale));
        choice(
                sheet,
                lists,
                3,
                "province",
                provinces.stream()
                        .filter(each -> province == null || each.code().equals(province.value()))
                        .map(each -> each.nearest(today).name())
                        .toList());
        if (province == null) return;
        choice(
                sheet,
                lists,
                4,
                "commune",
                provinces.stream()
                        .filter(each -> each.code().equals(province.value()))
                        .flatMap(each -> territory.communesOn(each.id(), today).stream())
                        .map(each -> each.nearest(today).fullName())
                        .toList());
    }

    /** What is typed otherwise is taken as well: the check says what is wrong, better than a spreadsheet does. */
    private static void choice(
            Worksheet sheet, Worksheet lists, int list, String key, List<String> values) {
        for (int at = 0; at < values.size(); at++) lists.value(at, list, values.get(at));
        sheet.range(1, columnOf(key), LAST_ROW, columnOf(key))
                .validateWithList(lists.range(0, list, values.size() - 1, list))
                .showErrorMessage(false);
    }

    private void guide(Worksheet sheet, Locale locale) {
        sheet.width(0, WIDTH);
        sheet.width(1, 80);
        sheet.value(0, 0, say("intake.template.guide.title", locale));
        sheet.style(0, 0).bold().fontSize(14).set();
        int line = 2;
        for (var each : EstablishmentColumns.all()) {
            sheet.value(line, 0, say("intake.establishment.column." + each.key(), locale));
            sheet.value(line, 1, say("intake.establishment.hint." + each.key(), locale));
            sheet.style(line, 0).bold().set();
            sheet.style(line++, 1).wrapText(true).set();
        }
    }

    private static int columnOf(String key) {
        return EstablishmentColumns.all().stream().map(each -> each.key()).toList().indexOf(key);
    }

    private List<String> words(Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.name())
                .map(key -> say(key, locale))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
