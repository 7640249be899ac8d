package vn.lienketvung.organisation;

import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Line;
import vn.lienketvung.shared.Refusal;

/**
 * How a body is called: officially, in Vietnamese, and in English where a translation exists.
 *
 * @param vietnamese 3 to 200 characters
 * @param english at most 200 characters; null when there is none
 */
public record OrganisationNames(String vietnamese, @Nullable String english) {

    public static final int LONGEST = 200;

    /**
     * @throws ActionRefused when a name is too short or too long
     */
    public OrganisationNames {
        vietnamese = Line.tidy(vietnamese);
        english = english == null || english.isBlank() ? null : Line.tidy(english);
        if (vietnamese.length() < 3 || vietnamese.length() > LONGEST)
            throw new ActionRefused(
                    Refusal.at("name", "organisation.rule.name-length", 3, LONGEST));
        if (english != null && english.length() > LONGEST)
            throw new ActionRefused(
                    Refusal.at("nameEnglish", "organisation.rule.name-length", 0, LONGEST));
    }
}
