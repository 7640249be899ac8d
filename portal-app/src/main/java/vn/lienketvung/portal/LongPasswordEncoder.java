package vn.lienketvung.portal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.lienketvung.shared.Sha256;

/**
 * Lets a passphrase of any length and script through bcrypt, which reads 72 bytes only: the passphrase is
 * composed (NFC), so that two keyboards type the same one, and bcrypt gets its SHA-256.
 */
class LongPasswordEncoder extends AbstractValidatingPasswordEncoder {

    private final PasswordEncoder bcrypt;

    LongPasswordEncoder(PasswordEncoder bcrypt) {
        this.bcrypt = bcrypt;
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return Objects.requireNonNull(bcrypt.encode(digest(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    private static String digest(String password) {
        var composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        var bytes = Sha256.digest().digest(composed.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(bytes);
    }
}
