package vn.lienketvung.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lienketvung.shared.Sha256;

/** Ten codes of 80 random bits, each good for one sign-in when the app is not at hand. Shown once. */
public record RecoveryCodes(List<String> codes) {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    static RecoveryCodes random() {
        var random = new SecureRandom();
        return new RecoveryCodes(Stream.generate(() -> code(random)).limit(HOW_MANY).toList());
    }

    List<Sha256> digests() {
        return codes.stream().map(RecoveryCodes::digest).toList();
    }

    /** However it was typed: blanks, dashes and small letters do not count. */
    static Sha256 digest(String typed) {
        return Sha256.of(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }

    /** Keeps the codes out of logs. */
    @Override
    public String toString() {
        return "RecoveryCodes[…]";
    }

    private static String code(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Totp.base32(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }
}
