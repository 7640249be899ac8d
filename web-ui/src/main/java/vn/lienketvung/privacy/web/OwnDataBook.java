package vn.lienketvung.privacy.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.privacy.OwnTable;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.SheetTable;

/** Writes what is held of somebody as a workbook, a sheet for each part. */
@Component
class OwnDataBook {

    /** More than that no cell of a workbook holds. */
    private static final int LONGEST = 32_000;

    private static final int WIDTH = 28;

    private final MessageSource messages;
    private final OwnDataWords words;
    private final Fmt fmt;
    private final Clock clock;

    OwnDataBook(MessageSource messages, OwnDataWords words, Fmt fmt, Clock clock) {
        this.messages = messages;
        this.words = words;
        this.fmt = fmt;
        this.clock = clock;
    }

    byte[] write(List<OwnTable> tables, Official by) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            for (var table : tables) if (!table.rows().isEmpty()) add(book, table, by);
            book.finish();
        }
        return out.toByteArray();
    }

    private void add(Workbook book, OwnTable table, Official by) {
        var title = say("privacy.part." + table.part());
        var above =
                List.of(
                        title,
                        say(
                                "register.export.by",
                                fmt.moment(clock.instant()),
                                by.fullName(),
                                by.organisationName()),
                        say("privacy.export.note"));
        var columns =
                table.columns().stream()
                        .map(each -> new SheetTable.Column(say("privacy.column." + each), WIDTH))
                        .toList();
        var sheet = new SheetTable(book.newWorksheet(title), above, columns);
        for (var row : table.rows()) {
            for (int at = 0; at < row.size(); at++) {
                var told = words.of(table.columns().get(at), row.get(at));
                sheet.text(at, told.substring(0, Math.min(told.length(), LONGEST)));
            }
            sheet.next();
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
