package vn.lienketvung.identity;

import java.time.Instant;
import java.util.OptionalLong;

/** The secrets of authenticator apps as they are kept, sealed, and the codes that go with them. */
public final class PairedApps {

    private final SecretBox box;
    private final OneTimeCodes codes;

    public PairedApps(SecretBox box, OneTimeCodes codes) {
        this.box = box;
        this.codes = codes;
    }

    String seal(Totp secret) {
        return box.seal(secret.secret());
    }

    Totp open(String sealed) {
        return new Totp(box.open(sealed));
    }

    /** The step of which somebody typed the code; empty when it is none of now. */
    OptionalLong stepOf(Totp secret, String typed, Instant now) {
        return secret.stepOf(typed, now, codes);
    }
}
