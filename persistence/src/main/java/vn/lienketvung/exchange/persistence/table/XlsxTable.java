package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.TableLimits;
import vn.lienketvung.shared.ActionRefused;

/** Reads XLSX files: the values only, whatever formula or format stands behind them. */
final class XlsxTable {

    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private final TableLimits limits;

    XlsxTable(TableLimits limits) {
        this.limits = limits;
    }

    /** A tab and the part that holds its cells. */
    private record Tab(String name, String part) {}

    void read(ReceivedFile file, CountedRows rows) throws IOException {
        try (var archive = XlsxArchive.open(file, limits)) {
            var links = new Links(archive);
            var tabs = tabs(archive, links.targets);
            try (var texts = SharedTexts.of(archive, links.texts)) {
                for (var tab : tabs)
                    if (rows.sheet(tab.name))
                        new XlsxSheet(tab.name, texts, limits).read(archive.open(tab.part), rows);
            }
        } catch (ActionRefused e) {
            throw e;
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw new RefusedTable("damaged");
        } catch (IOException e) {
            // What the archive's own index says does not hold.
            throw new RefusedTable("damaged");
        }
    }

    private static List<Tab> tabs(XlsxArchive archive, Map<String, String> targets)
            throws IOException {
        var tabs = new ArrayList<Tab>();
        try (var book = new PartReading(archive.open(BOOK))) {
            for (int event = book.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = book.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (book.name().equals("workbookPr")) refuse1904(book.attribute("date1904"));
                if (!book.name().equals("sheet")) continue;
                var name = book.attribute("name");
                var part = targets.get(book.attribute("id"));
                if (name != null && part != null && archive.has(part))
                    tabs.add(new Tab(name, part));
            }
        }
        if (tabs.isEmpty()) throw new RefusedTable("no-table");
        return tabs;
    }

    private static void refuse1904(@Nullable String since1904) {
        if ("1".equals(since1904) || "true".equals(since1904))
            throw new RefusedTable("days-since-1904");
    }

    /** Which part is which sheet, and where the texts are. */
    private static final class Links {

        private final Map<String, String> targets = new HashMap<>();
        private @Nullable String texts;

        Links(XlsxArchive archive) throws IOException {
            try (var links = new PartReading(archive.open(LINKS))) {
                for (int event = links.next();
                        event != XMLStreamConstants.END_DOCUMENT;
                        event = links.next())
                    if (event == XMLStreamConstants.START_ELEMENT
                            && links.name().equals("Relationship")) add(links);
            }
        }

        private void add(PartReading link) {
            var id = link.attribute("Id");
            var kind = link.attribute("Type");
            var target = link.attribute("Target");
            if (id == null || kind == null || target == null) return;
            if ("External".equals(link.attribute("TargetMode")))
                throw new RefusedTable("external-links");
            var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            if (kind.endsWith("/worksheet")) targets.put(id, part);
            if (kind.endsWith("/sharedStrings")) texts = part;
        }
    }
}
