package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.lienketvung.evidence.Upload;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.exchange.TableReader;

/** Knows the formats by how files begin; a file whose name says something else is refused. */
@Component
class StreamingTableReader implements TableReader {

    private static final int HEAD = 8;

    @Override
    public void read(Upload file, TableLimits limits, Sink sink) {
        try (var received = ReceivedFile.of(file, limits)) {
            var counted = new CountedRows(sink, limits);
            switch (formatOf(file.fileName(), received.head(HEAD))) {
                case XLSX -> new XlsxTable(limits).read(received, counted);
                case XLS -> new XlsTable(limits).read(received, counted);
                case CSV -> new CsvTable(limits).read(received, file.fileName(), counted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read", e);
        }
    }

    private static TableFormat formatOf(String fileName, byte[] head) {
        var name = fileName.toLowerCase(Locale.ROOT);
        var begins = TableFormat.of(head);
        if (begins == TableFormat.XLS && name.endsWith(".xlsx"))
            throw new RefusedTable("locked-or-old");
        if (!name.endsWith("." + begins.name().toLowerCase(Locale.ROOT)))
            throw new RefusedTable(name.endsWith(".xlsm") ? "macros" : "no-table");
        return begins;
    }
}
