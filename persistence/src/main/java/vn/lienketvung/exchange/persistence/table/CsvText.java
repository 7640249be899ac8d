package vn.lienketvung.exchange.persistence.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * How a CSV file is written: UTF-8 or UTF-16, with or without a mark at its beginning, and the sign between its fields.
 *
 * @param skip bytes of the mark
 */
record CsvText(Charset charset, int skip, char separator) {

    private static final int LOOK = 64 * 1024;
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    static CsvText of(ReceivedFile file) throws IOException {
        var head = file.head(LOOK);
        var text = marked(head);
        if (text == null) text = unmarked(head);
        var start = new String(head, text.skip, head.length - text.skip, text.charset);
        if (start.indexOf('\0') >= 0) throw new RefusedTable("no-table");
        return new CsvText(text.charset, text.skip, separatorOf(start));
    }

    private static @org.jspecify.annotations.Nullable CsvText marked(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) return new CsvText(StandardCharsets.UTF_8, 3, ';');
        if (begins(head, 0xFF, 0xFE)) return new CsvText(StandardCharsets.UTF_16LE, 2, ';');
        if (begins(head, 0xFE, 0xFF)) return new CsvText(StandardCharsets.UTF_16BE, 2, ';');
        return null;
    }

    /** Separators and digits of UTF-16 leave every second byte zero. */
    private static CsvText unmarked(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < head.length; at++)
            if (head[at] == 0) {
                if (at % 2 == 0) even++;
                else odd++;
            }
        if (odd * 8 > head.length && even * 4 < odd)
            return new CsvText(StandardCharsets.UTF_16LE, 0, ';');
        if (even * 8 > head.length && odd * 4 < even)
            return new CsvText(StandardCharsets.UTF_16BE, 0, ';');
        return new CsvText(StandardCharsets.UTF_8, 0, ';');
    }

    /** The one that stands most often in the first lines, outside of quotes. */
    private static char separatorOf(String start) {
        var counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int at = 0; at < start.length() && lines < 10; at++) {
            char sign = start.charAt(at);
            if (sign == '"') quoted = !quoted;
            if (!quoted && sign == '\n') lines++;
            for (int each = 0; each < counts.length && !quoted; each++)
                if (SEPARATORS[each] == sign) counts[each]++;
        }
        int most = 0;
        for (int each = 1; each < counts.length; each++)
            if (counts[each] > counts[most]) most = each;
        return SEPARATORS[most];
    }

    Reader open(ReceivedFile file) throws IOException {
        var in = Files.newInputStream(file.path());
        in.skipNBytes(skip);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean begins(byte[] head, int... with) {
        if (head.length < with.length) return false;
        for (int at = 0; at < with.length; at++) if ((head[at] & 0xFF) != with[at]) return false;
        return true;
    }
}
