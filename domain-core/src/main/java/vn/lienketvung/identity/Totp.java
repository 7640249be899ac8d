package vn.lienketvung.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The secret shared with an authenticator app, whose codes change every 30 seconds. A clock may be one step off,
 * either way.
 *
 * @param secret base32, as the app takes it
 */
public record Totp(String secret) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int BYTES = 20;

    /** A fresh secret: 160 random bits. */
    public static Totp random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Totp(base32(bytes));
    }

    /** The step whose code this is: now, the one before or the one after. Blanks in the code do not count. */
    public OptionalLong stepOf(String typed, Instant now, OneTimeCodes codes) {
        var code = typed.replaceAll("\\s", "");
        long step = now.getEpochSecond() / SECONDS;
        for (long near : new long[] {step, step - 1, step + 1})
            if (code.equals(codeAt(Instant.ofEpochSecond(near * SECONDS), codes)))
                return OptionalLong.of(near);
        return OptionalLong.empty();
    }

    /** What the app shows at that moment. */
    public String codeAt(Instant moment, OneTimeCodes codes) {
        return codes.codeOf(bytes(secret), moment);
    }

    /** What the app reads from the picture. */
    public String address(String issuer, String account) {
        return "otpauth://totp/"
                + encoded(issuer)
                + ":"
                + encoded(account)
                + "?secret="
                + secret
                + "&issuer="
                + encoded(issuer);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Totp[…]";
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) text.append(BASE32.charAt(held << (5 - bits) & 31));
        return text.toString();
    }

    private static byte[] bytes(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char each : base32.toCharArray()) {
            held = held << 5 | BASE32.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
