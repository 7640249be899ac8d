package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.lienketvung.exchange.TableLimits;

/**
 * The parts of an XLSX file. Only what tells about cells is ever unpacked, and all of it together within a limit; parts
 * that do harm refuse the file by their names.
 */
final class XlsxArchive implements AutoCloseable {

    private static final int MOST_PARTS = 2_000;

    private static final Pattern MACROS =
            Pattern.compile(".*vbaproject.*|xl/(macrosheets|activex|dialogsheets)/.*");
    private static final Pattern LINKED =
            Pattern.compile("xl/(externallinks|embeddings|querytables)/.*|xl/connections\\.xml");

    private final ZipFile archive;
    private final TableLimits limits;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    private XlsxArchive(ZipFile archive, TableLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    static XlsxArchive open(ReceivedFile file, TableLimits limits) throws IOException {
        var archive = new XlsxArchive(ZipFile.builder().setPath(file.path()).get(), limits);
        try {
            archive.list();
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        return archive;
    }

    /** Whether all parts together, wanted or not, are no longer than that. */
    static boolean unpacksWithin(ReceivedFile file, long most) throws IOException {
        try (var archive = ZipFile.builder().setPath(file.path()).get()) {
            long unpacked = 0;
            var buffer = new byte[64 * 1024];
            var all = archive.getEntriesInPhysicalOrder();
            while (all.hasMoreElements())
                try (var part = archive.getInputStream(all.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer))
                        if ((unpacked += read) > most) return false;
                }
            return true;
        }
    }

    private void list() {
        var all = archive.getEntriesInPhysicalOrder();
        while (all.hasMoreElements()) {
            var part = all.nextElement();
            var name = plain(part.getName());
            if (MACROS.matcher(name).matches()) throw new RefusedTable("macros");
            if (LINKED.matcher(name).matches()) throw new RefusedTable("external-links");
            if (name.equals("xl/workbook.bin")) throw new RefusedTable("no-table");
            if (part.getGeneralPurposeBit().usesEncryption()) throw new RefusedTable("locked");
            // Which of two parts of one name counts, programs do not agree on.
            if (parts.put(name, part) != null) throw new RefusedTable("damaged");
            if (parts.size() > MOST_PARTS) throw new RefusedTable("too-many-parts", MOST_PARTS);
        }
        if (!has("xl/workbook.xml")) throw new RefusedTable("no-table");
    }

    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    InputStream open(String name) throws IOException {
        var part = parts.get(plain(name));
        if (part == null) throw new RefusedTable("damaged");
        return new BoundedXml(archive.getInputStream(part), this::count);
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.maxUnpacked()) throw new RefusedTable("unpacks-too-big");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/+", "");
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
