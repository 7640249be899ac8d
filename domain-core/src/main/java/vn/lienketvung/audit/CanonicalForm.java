package vn.lienketvung.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Trace;

/**
 * The bytes of an audit entry that are hashed and stored: a version byte, then every fact in its fixed order
 * as type tag, length (four bytes, big end first) and content. Tags: {@code t} text in UTF-8, {@code i} an
 * instant as eight bytes of microseconds since 1970, {@code n} nothing. The database function
 * {@code audit_facts} reads the same form.
 */
public final class CanonicalForm {

    private static final byte VERSION = 1;

    private CanonicalForm() {}

    /** The one sequence of bytes that stands for the entry. */
    public static byte[] of(AuditEntry entry) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        for (Fact fact : entry.facts()) write(bytes, fact.value());
        return bytes.toByteArray();
    }

    /**
     * Reads an entry back.
     *
     * @throws IllegalArgumentException when the bytes are not the canonical form of any entry
     */
    public static AuditEntry read(byte[] body) {
        try {
            AuditEntry entry = entry(new Reader(ByteBuffer.wrap(body)));
            if (Arrays.equals(of(entry), body)) return entry;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not an audit entry: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("Not the canonical form of its own content");
    }

    private static AuditEntry entry(Reader facts) {
        if (facts.bytes.get() != VERSION) throw new IllegalArgumentException("unknown version");
        Instant at = facts.instant();
        var actor =
                new Actor(
                        facts.text(),
                        facts.text(),
                        facts.text(),
                        facts.textOrNothing(),
                        facts.text());
        String kind = facts.text();
        Outcome outcome = Outcome.valueOf(facts.text());
        var trace =
                new Trace(
                        facts.text(),
                        facts.text(),
                        facts.textOrNothing(),
                        facts.textOrNothing(),
                        facts.textOrNothing(),
                        facts.textOrNothing(),
                        facts.textOrNothing());
        return new AuditEntry(at, actor, kind, outcome, trace);
    }

    private static void write(ByteArrayOutputStream bytes, @Nullable Object value) {
        switch (value) {
            case null -> write(bytes, 'n', new byte[0]);
            case Instant at ->
                    write(bytes, 'i', longBytes(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
            default -> write(bytes, 't', value.toString().getBytes(UTF_8));
        }
    }

    private static void write(ByteArrayOutputStream bytes, char tag, byte[] content) {
        bytes.write(tag);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        bytes.writeBytes(content);
    }

    static byte[] longBytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private record Reader(ByteBuffer bytes) {

        Instant instant() {
            if (bytes.get() != 'i' || bytes.getInt() != Long.BYTES)
                throw new IllegalArgumentException("an instant was expected");
            return Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
        }

        String text() {
            String text = textOrNothing();
            if (text == null) throw new IllegalArgumentException("a text was expected");
            return text;
        }

        @Nullable String textOrNothing() {
            byte tag = bytes.get();
            int length = bytes.getInt();
            if (length < 0
                    || length > bytes.remaining()
                    || (tag != 't' && !(tag == 'n' && length == 0)))
                throw new IllegalArgumentException("a text was expected");
            if (tag == 'n') return null;
            byte[] content = new byte[length];
            bytes.get(content);
            return new String(content, UTF_8);
        }
    }
}
