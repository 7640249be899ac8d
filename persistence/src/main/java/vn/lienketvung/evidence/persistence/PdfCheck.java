package vn.lienketvung.evidence.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.lienketvung.evidence.Danger;

/**
 * Looks through a PDF for the names without which nothing in it can act: they stand in plain sight, or in object
 * streams, which are unpacked for it. Names may be written with {@code #4A} for a letter; that is undone first.
 */
final class PdfCheck {

    /** More unpacked objects than this no document has. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "/(JavaScript|Launch|RichMedia|EmbeddedFiles?|ImportData|SubmitForm|XFA)(?![A-Za-z0-9])");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OTHER_FILTER =
            Pattern.compile(
                    "/(ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|AHx|A85|LZW|RL|Crypt)(?![A-Za-z0-9])");

    private static final int LONGEST_DICTIONARY = 4096;
    private static final int MOST_STREAMS = 50_000;

    private final byte[] bytes;
    private final String raw;
    private int unpacked;

    private PdfCheck(byte[] bytes) {
        this.bytes = bytes;
        this.raw = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Optional<Danger> dangerIn(byte[] bytes) {
        return new PdfCheck(bytes).look();
    }

    private Optional<Danger> look() {
        var plain = unescaped(raw);
        if (ENCRYPTED.matcher(plain).find()) return Optional.of(Danger.LOCKED);
        if (ACTIVE.matcher(plain).find()) return Optional.of(Danger.ACTIVE_PDF);
        if (!OBJECTS.matcher(plain).find()) return Optional.empty();
        int streams = 0;
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
            if (raw.startsWith("end", Math.max(0, at - 3))) continue;
            if (++streams > MOST_STREAMS) return Optional.of(Danger.SWELLS);
            var danger = dangerInStream(at);
            if (danger.isPresent()) return danger;
        }
        return Optional.empty();
    }

    private Optional<Danger> dangerInStream(int keyword) {
        var before = raw.substring(Math.max(0, keyword - LONGEST_DICTIONARY), keyword);
        if (!before.contains("ObjStm") && before.indexOf('#') < 0) return Optional.empty();
        var dictionary = unescaped(before.substring(Math.max(0, before.lastIndexOf(" obj"))));
        if (!OBJECTS.matcher(dictionary).find()) return Optional.empty();
        if (OTHER_FILTER.matcher(dictionary).find()) return Optional.of(Danger.LOCKED);
        var start = keyword + "stream".length();
        if (start < bytes.length && bytes[start] == '\r') start++;
        if (start < bytes.length && bytes[start] == '\n') start++;
        try {
            var objects = dictionary.contains("/Fl") ? inflated(start) : rest(start);
            if (unpacked > MOST_BYTES) return Optional.of(Danger.SWELLS);
            return ACTIVE.matcher(unescaped(objects)).find()
                    ? Optional.of(Danger.ACTIVE_PDF)
                    : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.of(Danger.BROKEN);
        }
    }

    private String rest(int start) {
        var end = raw.indexOf("endstream", start);
        return raw.substring(start, end < 0 ? raw.length() : end);
    }

    private String inflated(int start) throws DataFormatException {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            var text = new StringBuilder();
            var buffer = new byte[64 * 1024];
            while (!inflater.finished() && unpacked <= MOST_BYTES) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
                unpacked += count;
                text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } finally {
            inflater.end();
        }
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
