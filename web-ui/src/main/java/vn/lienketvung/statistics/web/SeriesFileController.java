package vn.lienketvung.statistics.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lienketvung.shared.VietnamTime;
import vn.lienketvung.shared.web.CsvTable;
import vn.lienketvung.shared.web.OneReading;
import vn.lienketvung.shared.web.SheetTable;
import vn.lienketvung.statistics.IndicatorCode;
import vn.lienketvung.statistics.ReadSeries;

/** A series as a file, just as the page shows it; a day that is none is passed over, and the file says what it holds. */
@Controller
class SeriesFileController {

    private static final String SERIES = "/so-lieu/{code:" + IndicatorCode.SHAPE + "}/";

    private static final int WIDE = 40;
    private static final int NARROW = 16;

    private final ReadSeries read;
    private final SeriesPages pages;
    private final SeriesTable table;
    private final Clock clock;

    SeriesFileController(ReadSeries read, SeriesPages pages, SeriesTable table, Clock clock) {
        this.read = read;
        this.pages = pages;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping(SERIES + "bang.xlsx")
    @OneReading
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked)
            throws IOException {
        var page = page(code, asked);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lien Ket Vung", "1.0")) {
            var sheet = new SheetTable(book.newWorksheet("so-lieu"), table.above(page), columns());
            for (var row : table.rows(page)) {
                for (int column = 0; column < row.size(); column++)
                    switch (row.get(column)) {
                        case null -> {}
                        case BigDecimal number -> sheet.number(column, number);
                        case Object text -> sheet.text(column, text.toString());
                    }
                sheet.next();
            }
            book.finish();
        }
        return SheetTable.file(name(code), out.toByteArray());
    }

    @GetMapping(SERIES + "bang.csv")
    @OneReading
    ResponseEntity<byte[]> csv(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        var page = page(code, asked);
        var csv = new CsvTable(table.head());
        table.rows(page).forEach(csv::row);
        return csv.file(name(code));
    }

    private SeriesPage page(String code, MultiValueMap<String, String> asked) {
        var today = VietnamTime.today(clock);
        var typed = SeriesQuery.of(asked);
        var query =
                typed.dayProblem(today) == null
                        ? typed
                        : new SeriesQuery(typed.scope(), typed.period(), null);
        return pages.page(read.open(new IndicatorCode(code), query.knownOn()), query, today);
    }

    private List<SheetTable.Column> columns() {
        return table.head().stream()
                .map(name -> new SheetTable.Column(name, name.length() > NARROW ? WIDE : NARROW))
                .toList();
    }

    private String name(String code) {
        return code + "-" + VietnamTime.today(clock);
    }
}
