package vn.lienketvung.exchange.persistence.table;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.exchange.CellText;

/** The texts that cells of an XLSX file refer to by number: on disk, because there may be millions of them. */
final class SharedTexts implements AutoCloseable {

    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final int PLACE = Long.BYTES;
    private static final int KEPT = 4_096;
    private static final int LONGEST_KEPT = 200;

    /** The names of kinds, communes and provinces come again and again. */
    private final long[] numbered = new long[KEPT];

    private final @Nullable String[] texted = new String[KEPT];

    private final Arena arena = Arena.ofShared();
    private final MemorySegment texts;
    private final MemorySegment ends;
    private final long count;

    private SharedTexts(Path texts, Path ends) throws IOException {
        this.texts = map(texts);
        this.ends = map(ends);
        this.count = this.ends.byteSize() / PLACE;
    }

    /**
     * @param part null when the file has none
     */
    static SharedTexts of(XlsxArchive archive, @Nullable String part) throws IOException {
        var texts = Files.createTempFile("bang-", ".chu");
        var ends = Files.createTempFile("bang-", ".vi-tri");
        try {
            if (part != null && archive.has(part)) write(archive, part, texts, ends);
            return new SharedTexts(texts, ends);
        } finally {
            // What is mapped stays readable.
            Files.delete(texts);
            Files.delete(ends);
        }
    }

    private static void write(XlsxArchive archive, String part, Path texts, Path ends)
            throws IOException {
        try (var xml = new PartReading(archive.open(part));
                var written = new BufferedOutputStream(Files.newOutputStream(texts), 1 << 16);
                var places =
                        new DataOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(ends), 1 << 16))) {
            var reading = new TextReading(xml);
            long end = 0;
            for (var text = reading.next(); text != null; text = reading.next()) {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                written.write(bytes);
                places.writeLong(end += bytes.length);
            }
        }
    }

    private MemorySegment map(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    String get(String number) {
        long at = isNumber(number) ? Long.parseLong(number) : count;
        if (at >= count) throw new RefusedTable("damaged");
        int slot = (int) at & (KEPT - 1);
        var kept = texted[slot];
        if (kept != null && numbered[slot] == at) return kept;
        long from = at == 0 ? 0 : ends.get(LONG, (at - 1) * PLACE);
        long to = ends.get(LONG, at * PLACE);
        var bytes = texts.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_KEPT) {
            numbered[slot] = at;
            texted[slot] = text;
        }
        return text;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 9) return false;
        for (int at = 0; at < text.length(); at++)
            if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        return true;
    }

    @Override
    public void close() {
        arena.close();
    }

    /** One text after the other; the hints for pronunciation in them are left out. */
    private static final class TextReading {

        private final PartReading xml;

        TextReading(PartReading xml) {
            this.xml = xml;
        }

        @Nullable String next() {
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next())
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si"))
                    return CellText.tidy(text());
            return null;
        }

        private String text() {
            var text = new StringBuilder();
            boolean inText = false;
            int hints = 0;
            for (int event = xml.next();
                    event != XMLStreamConstants.END_DOCUMENT;
                    event = xml.next())
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        inText = xml.name().equals("t");
                        if (xml.name().equals("rPh")) hints++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inText = false;
                        if (xml.name().equals("rPh")) hints--;
                        if (xml.name().equals("si")) return text.toString();
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        if (inText && hints == 0) xml.addTextTo(text);
                    }
                    default -> {}
                }
            throw new RefusedTable("damaged");
        }
    }
}
