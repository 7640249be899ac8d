package vn.lienketvung.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lienketvung.exchange.OutlineReading;
import vn.lienketvung.exchange.TableColumn;
import vn.lienketvung.geography.ProvinceCode;

/** The template: a tab to fill in with drop-down lists, a guide, and hidden tabs with the lists and the version. */
@Component
class TableTemplate {

    private static final int LAST_ROW = 5_000;
    private static final int WIDTH = 24;

    private final MessageSource messages;

    TableTemplate(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param province whose places the lists hold; null for the nation
     */
    byte[] write(TableKind kind, @Nullable ProvinceCode province, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Lien Ket Vung", "1.0")) {
            var data = book.newWorksheet(say(kind.words("template.sheet"), locale));
            guide(book.newWorksheet(say("intake.template.guide", locale)), kind, locale);
            var lists = book.newWorksheet("_danh-muc");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            headings(data, kind, locale);
            choices(data, lists, kind, kind.choices(province, locale));
            var version = book.newWorksheet(OutlineReading.VERSION_TAB);
            version.value(0, 0, kind.intake().version());
            version.setVisibilityState(VisibilityState.VERY_HIDDEN);
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void headings(Worksheet sheet, TableKind kind, Locale locale) {
        var keys = keysOf(kind);
        for (int column = 0; column < keys.size(); column++) {
            sheet.value(0, column, say(kind.words("column." + keys.get(column)), locale));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, keys.size() - 1)
                .style()
                .bold()
                .fillColor("ECEFF3")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        for (var key : kind.texts()) {
            int column = keys.indexOf(key);
            sheet.range(1, column, LAST_ROW, column).style().format("@").set();
        }
    }

    /** What is typed otherwise is taken as well: the check says what is wrong, better than a spreadsheet does. */
    private static void choices(
            Worksheet sheet, Worksheet lists, TableKind kind, Map<String, List<String>> choices) {
        var keys = keysOf(kind);
        int list = 0;
        for (var key : keys) {
            var values = choices.getOrDefault(key, List.of());
            if (values.isEmpty()) continue;
            for (int at = 0; at < values.size(); at++) lists.value(at, list, values.get(at));
            int column = keys.indexOf(key);
            sheet.range(1, column, LAST_ROW, column)
                    .validateWithList(lists.range(0, list, values.size() - 1, list))
                    .showErrorMessage(false);
            list++;
        }
    }

    private void guide(Worksheet sheet, TableKind kind, Locale locale) {
        sheet.width(0, WIDTH);
        sheet.width(1, 80);
        sheet.value(0, 0, say("intake.template.guide.title", locale));
        sheet.style(0, 0).bold().fontSize(14).set();
        int line = 2;
        for (var key : keysOf(kind)) {
            sheet.value(line, 0, say(kind.words("column." + key), locale));
            sheet.value(line, 1, say(kind.words("hint." + key), locale));
            sheet.style(line, 0).bold().set();
            sheet.style(line++, 1).wrapText(true).set();
        }
    }

    private static List<String> keysOf(TableKind kind) {
        return kind.intake().columns().stream().map(TableColumn::key).toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
