package vn.lienketvung.exchange.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.lienketvung.exchange.SheetLimits;

/**
 * The parts of an XLSX file, unpacked within limits. Parts that tell nothing about cells are left out; parts that only
 * do harm refuse the file. What passed is put together anew, so that whoever reads it sees the same parts, however
 * oddly the archive was made.
 */
final class XlsxParts {

    private static final Pattern WANTED =
            Pattern.compile(
                    "\\[content_types]\\.xml|_rels/\\.rels|xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels"
                            + "|xl/sharedstrings\\.xml|xl/styles\\.xml|xl/worksheets/[^/]+\\.xml");

    private static final Pattern MACROS =
            Pattern.compile(
                    ".*vbaproject.*|xl/(macrosheets|activex|dialogsheets)/.*|.*\\.bin\\.exe");

    private static final Pattern LINKED =
            Pattern.compile("xl/(externallinks|embeddings|querytables)/.*|xl/connections\\.xml");

    private static final String BINARY_WORKBOOK = "xl/workbook.bin";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final SheetLimits limits;
    private long unpacked;

    private XlsxParts(SheetLimits limits) {
        this.limits = limits;
    }

    static XlsxParts of(byte[] file, SheetLimits limits) throws IOException {
        var parts = new XlsxParts(limits);
        try (var archive = ZipFile.builder().setByteArray(file).get()) {
            int count = 0;
            for (var entry : Collections.list(archive.getEntriesInPhysicalOrder())) {
                if (++count > limits.maxParts())
                    throw new HostileFile("exchange.rule.too-many-parts", limits.maxParts());
                if (entry.getGeneralPurposeBit().usesEncryption())
                    throw new HostileFile("exchange.rule.locked-or-old");
                try (var content = archive.getInputStream(entry)) {
                    parts.take(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new HostileFile("exchange.rule.damaged");
        }
        if (!parts.parts.containsKey("xl/workbook.xml"))
            throw new HostileFile("exchange.rule.no-spreadsheet");
        return parts;
    }

    private void take(String name, InputStream content) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/+", "");
        if (MACROS.matcher(lower).matches()) throw new HostileFile("exchange.rule.macros");
        if (LINKED.matcher(lower).matches()) throw new HostileFile("exchange.rule.external-links");
        if (lower.equals(BINARY_WORKBOOK)) throw new HostileFile("exchange.rule.no-spreadsheet");
        var bytes = unpack(content);
        if (!WANTED.matcher(lower).matches()) return;
        if (parts.keySet().stream().anyMatch(known -> known.equalsIgnoreCase(lower)))
            throw new HostileFile("exchange.rule.damaged");
        var known = lower.equals("xl/sharedstrings.xml") ? "xl/sharedStrings.xml" : lower;
        parts.put(known.equals("[content_types].xml") ? "[Content_Types].xml" : known, bytes);
    }

    /** Also what is not wanted is counted: unpacking it costs as much. */
    private byte[] unpack(InputStream content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.maxUnpacked())
                throw new HostileFile("exchange.rule.unpacks-too-big");
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    Map<String, byte[]> all() {
        return Map.copyOf(parts);
    }

    /** What passed, as an archive of its own. */
    InputStream together() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
