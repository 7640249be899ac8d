package vn.lienketvung.portal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.lienketvung.identity.OneTimeCodes;

/** Codes by the java-otp library, whose defaults are the one profile every app knows. */
@Component
class OtpCodes implements OneTimeCodes {

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    @Override
    public String codeOf(byte[] key, Instant moment) {
        try {
            var secret = new SecretKeySpec(key, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(secret, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a key of an authenticator app", e);
        }
    }
}
