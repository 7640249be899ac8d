package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/**
 * What a password must be: long rather than odd (NIST SP 800-63B-4: at least 15 signs where it may stand alone,
 * no rules on kinds of signs), and none that guessers try first. One length for everybody, with a second factor
 * or without: a factor may be reset, the password stays.
 */
public final class PasswordRule {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 128;

    private PasswordRule() {}

    /**
     * @throws ActionRefused when it is too short, too long, easily guessed, or was not typed alike twice
     */
    static void check(String password, String again, Username username, Person person) {
        List<Refusal> refusals = new ArrayList<>();
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST)
            refusals.add(
                    Refusal.at("password", "identity.rule.password-length", SHORTEST, LONGEST));
        if (isPersonal(password, username, person))
            refusals.add(Refusal.at("password", "identity.rule.password-personal"));
        else if (CommonPasswords.isGuessable(password))
            refusals.add(Refusal.at("password", "identity.rule.password-common"));
        if (!password.equals(again))
            refusals.add(Refusal.at("again", "identity.rule.password-differs"));
        ActionRefused.ifAny(refusals);
    }

    /** Nothing but the username or the name, once or again, with figures before, between and after. */
    private static boolean isPersonal(String password, Username username, Person person) {
        var typed = CommonPasswords.lettersOf(password);
        return List.of(username.value(), person.fullName()).stream()
                .map(CommonPasswords::lettersOf)
                .filter(own -> own.length() >= 3)
                .anyMatch(own -> typed.matches("(" + own + ")+"));
    }
}
