package vn.lienketvung.calendar;

import java.util.ArrayList;
import java.util.List;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Refusal;

/**
 * What is written about an exception: how it is called, and where it is laid down.
 *
 * @param name in Vietnamese, 3 to 100 characters
 * @param nameEnglish in English, 3 to 100 characters
 * @param source the law or notice, 3 to 300 characters
 * @param verified whether somebody has compared the entry with the official notice
 */
public record DayText(String name, String nameEnglish, String source, boolean verified) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_SOURCE = 300;
    private static final int SHORTEST = 3;

    /**
     * @throws ActionRefused with everything that is too short or too long at once
     */
    public DayText {
        name = Line.tidy(name);
        nameEnglish = Line.tidy(nameEnglish);
        source = Line.tidy(source);
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(length("name", name, LONGEST_NAME));
        refusals.addAll(length("nameEnglish", nameEnglish, LONGEST_NAME));
        refusals.addAll(length("source", source, LONGEST_SOURCE));
        ActionRefused.ifAny(refusals);
    }

    private static List<Refusal> length(String field, String text, int longest) {
        return text.length() < SHORTEST || text.length() > longest
                ? List.of(Refusal.at(field, "calendar.rule.length", SHORTEST, longest))
                : List.of();
    }
}
