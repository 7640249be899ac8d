package vn.lienketvung.identity;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What a session holds between the right password and the code: who it may become, and since when. */
public record SecondStep(String account, Instant since) implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    /** The session attribute that holds it. */
    public static final String ATTRIBUTE = "buoc-thu-hai";

    /** The session attribute of somebody who must pair an app before anything else. */
    public static final String MUST_PAIR = "phai-ghep-ung-dung";

    /** The page that asks for the code. */
    public static final String ADDRESS = "/dang-nhap/ma-xac-thuc";

    /** The page on which an app is paired. */
    public static final String PAIRING = "/lam-viec/ho-so-ca-nhan/ma-xac-thuc";

    private static final Duration LIFE = Duration.ofMinutes(5);

    /** Whether so much time has passed that the password must be given anew. */
    public boolean isOver(Instant now) {
        return since.plus(LIFE).isBefore(now);
    }
}
