package vn.lienketvung.pledge.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.calendar.Reckoning;
import vn.lienketvung.identity.Official;
import vn.lienketvung.pledge.LedgerDesk;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.SheetTable;

/** Writes the ledgers of an agreement as a workbook: a sheet of what was pledged and received, and one of every entry. */
@Component
class LedgerBooks {

    private final MessageSource messages;
    private final Fmt fmt;
    private final Clock clock;

    LedgerBooks(MessageSource messages, Fmt fmt, Clock clock) {
        this.messages = messages;
        this.fmt = fmt;
        this.clock = clock;
    }

    byte[] write(LedgerDesk.Book of, Official by, Reckoning reckoning) throws IOException {
        var above =
                List.of(
                        of.agreement().title(),
                        say(
                                "register.export.by",
                                fmt.moment(clock.instant()),
                                by.fullName(),
                                by.organisationName()),
                        say("pledge.export.rule"));
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            var pledges =
                    PledgeSheet.on(
                            book.newWorksheet(say("pledge.export.pledges")), above, this::say);
            of.ledgers().forEach(ledger -> pledges.add(ledger, reckoning));
            var entries =
                    EntrySheet.on(
                            book.newWorksheet(say("pledge.export.entries")), above, this::say);
            of.ledgers().forEach(ledger -> entries.add(ledger, of.agreement()));
            book.finish();
        }
        return out.toByteArray();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The head of a column, by the end of its message key. */
    static SheetTable.Column column(SheetWords words, String key, int width) {
        return new SheetTable.Column(words.say("pledge.export." + key), width);
    }

    /** Says a message in the language of the reader. */
    interface SheetWords {
        String say(String key, Object... arguments);
    }
}
