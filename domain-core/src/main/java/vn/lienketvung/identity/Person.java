package vn.lienketvung.identity;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Refusal;

/** Who an account belongs to, as everybody sees them: name (họ và tên) and position (chức vụ), 2 to 120 characters each. */
public record Person(String fullName, String position) {

    public static final int LONGEST = 120;

    /**
     * @throws ActionRefused when one of the two is too short or too long
     */
    public Person {
        fullName = Line.tidy(fullName);
        position = Line.tidy(position);
        List<Refusal> refusals = new ArrayList<>();
        if (!isFit(fullName))
            refusals.add(Refusal.at("fullName", "identity.rule.full-name-length", 2, LONGEST));
        if (!isFit(position))
            refusals.add(Refusal.at("position", "identity.rule.position-length", 2, LONGEST));
        ActionRefused.ifAny(refusals);
    }

    private static boolean isFit(String text) {
        return text.length() >= 2 && text.length() <= LONGEST;
    }
}
