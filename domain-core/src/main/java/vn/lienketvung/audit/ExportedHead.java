package vn.lienketvung.audit;

import java.time.Instant;
import vn.lienketvung.shared.Sha256;

/** The end of a chain as it was at some time, kept outside the database: a line of the heads file. */
public record ExportedHead(Instant at, String chain, long seq, Sha256 hash) {

    /** Time, chain, number and hash, parted by single spaces. */
    public String line() {
        return at + " " + chain + " " + seq + " " + hash;
    }

    /**
     * @throws IllegalArgumentException when the line was not written by {@link #line()}
     */
    public static ExportedHead parse(String line) {
        String[] parts = line.split(" ", -1);
        try {
            if (parts.length == 4)
                return new ExportedHead(
                        Instant.parse(parts[0]),
                        parts[1],
                        Long.parseLong(parts[2]),
                        new Sha256(parts[3]));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not an exported head: " + line, e);
        }
        throw new IllegalArgumentException("Not an exported head: " + line);
    }
}
