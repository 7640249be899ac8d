package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** What a password must be: long rather than odd (NIST SP 800-63B: length is what counts, no rules on signs). */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private PasswordRule() {}

    /**
     * @throws ActionRefused when it is too short, too long, the username, or was not typed alike twice
     */
    static void check(String password, String again, Username username) {
        var refusals = new ArrayList<Refusal>(broken(password));
        if (password.strip().equalsIgnoreCase(username.value()))
            refusals.add(Refusal.at("password", "identity.rule.password-is-username"));
        if (!password.equals(again))
            refusals.add(Refusal.at("again", "identity.rule.password-differs"));
        ActionRefused.ifAny(refusals);
    }

    private static List<Refusal> broken(String password) {
        var length = password.codePointCount(0, password.length());
        return length < SHORTEST || length > LONGEST
                ? List.of(
                        Refusal.at("password", "identity.rule.password-length", SHORTEST, LONGEST))
                : List.of();
    }
}
