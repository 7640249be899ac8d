package vn.lienketvung.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.lienketvung.shared.Actor;
import vn.lienketvung.shared.Sha256;

/**
 * One of the 35 chains of the trail: one for the officials of each province, and the national one for
 * everybody else. Each row's hash covers the hash before it, so no row can change unnoticed.
 *
 * @param code the province code (Decision 19/2025/QĐ-TTg) or {@code VN}
 */
public record AuditChain(String code) {

    /** What stands before the first row of every chain. */
    public static final Sha256 BEGINNING = new Sha256("0".repeat(64));

    // A list in the code and not only in the database: whoever drops a whole chain there is found
    // out here.
    private static final String PROVINCES =
            "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82"
                    + " 86 91 92 96";

    /** Every chain there must be, in the order of their codes, the national one last. */
    public static List<AuditChain> all() {
        return Stream.concat(Stream.of(PROVINCES.split(" ")), Stream.of(Actor.NATIONAL_CHAIN))
                .map(AuditChain::new)
                .toList();
    }

    /**
     * The hash of a row of this chain: SHA-256 over the previous hash, the number of the row (eight bytes),
     * the code of the chain, a zero byte and the canonical form of the entry.
     *
     * @param seq from 1
     */
    public Sha256 hash(Sha256 previous, long seq, byte[] body) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(previous.value()));
        digest.update(CanonicalForm.longBytes(seq));
        digest.update(code.getBytes(UTF_8));
        digest.update((byte) 0);
        digest.update(body);
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
