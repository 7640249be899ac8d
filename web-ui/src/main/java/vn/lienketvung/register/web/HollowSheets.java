package vn.lienketvung.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.Official;
import vn.lienketvung.register.FindHollowAgreements.Findings;
import vn.lienketvung.register.HollowAgreement;
import vn.lienketvung.register.Places;
import vn.lienketvung.shared.web.Fmt;
import vn.lienketvung.shared.web.SheetTable;

/** The suspected agreements as a spreadsheet, with a head that says whose view of what it is. */
@Component
class HollowSheets {

    private final MessageSource messages;
    private final Places places;
    private final Fmt fmt;

    HollowSheets(MessageSource messages, Places places, Fmt fmt) {
        this.messages = messages;
        this.places = places;
        this.fmt = fmt;
    }

    byte[] of(HollowScope scope, Findings findings, Official official, Instant now)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            var table =
                    new SheetTable(
                            book.newWorksheet(say("hollow.sheet")),
                            head(scope, findings, official, now),
                            columns());
            findings.of(scope.reason()).forEach(each -> add(table, each));
            book.finish();
        }
        return out.toByteArray();
    }

    private List<String> head(
            HollowScope scope, Findings findings, Official official, Instant now) {
        return List.of(
                say("hollow.title"),
                say("hollow.rule", findings.months()),
                say("register.export.filter", narrowedTo(scope)),
                say(
                        "register.export.by",
                        fmt.moment(now),
                        official.fullName(),
                        official.organisationName()));
    }

    private String narrowedTo(HollowScope scope) {
        var regions = RegionChoice.of(places);
        var region = scope.region();
        var province = scope.province();
        var reason = scope.reason();
        var words =
                Stream.of(
                                region == null
                                        ? ""
                                        : RegionChoice.regionName(regions, region.value()),
                                province == null
                                        ? ""
                                        : RegionChoice.provinceName(regions, province.value()),
                                reason == null ? "" : say("HollowReason." + reason.name()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("; "));
        return words.isEmpty() ? say("register.export.no-filter") : words;
    }

    private List<SheetTable.Column> columns() {
        return List.of(
                column("number", 20),
                column("title", 60),
                column("parties", 60),
                column("in-force", 14),
                column("result", 16),
                column("days", 16),
                column("reasons", 60),
                column("origin", 24));
    }

    private SheetTable.Column column(String key, int width) {
        return new SheetTable.Column(say("hollow.column." + key), width);
    }

    private void add(SheetTable table, HollowAgreement hollow) {
        var trace = hollow.trace();
        table.text(0, trace.number());
        table.text(1, trace.title());
        table.text(2, String.join(" – ", trace.parties()));
        table.day(3, trace.inForceOn());
        table.day(4, trace.lastResultOn());
        table.whole(5, hollow.silentDays());
        table.text(
                6,
                hollow.reasons().stream()
                        .map(reason -> say("HollowReason." + reason.name()))
                        .collect(Collectors.joining("; ")));
        table.text(7, origin(trace.fromPaper()));
        table.next();
    }

    private @Nullable String origin(boolean fromPaper) {
        return fromPaper ? say("AgreementOrigin.ENTERED_FROM_PAPER") : null;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
