package vn.lienketvung.establishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.geography.Territory;
import vn.lienketvung.shared.Refusal;

/**
 * What a row of a table says of an establishment, held to the rules of a declaration; its place has been found already.
 *
 * @param problems by question; without any there are particulars
 */
public record DeclarationInTable(List<Refusal> problems, @Nullable Particulars particulars) {

    /** Reads and checks rows of the same day. */
    public record Checker(PhoneNumbers phones, Territory territory, LocalDate today) {

        /**
         * @param given the answers, with the unit and the province of the place unless they could not be found
         */
        public DeclarationInTable check(Map<Question, String> given) {
            var reading = new DeclarationReading(new Answers(given), phones);
            var problems = DeclarationRule.problemsElsewhere(reading, territory, today);
            var complete = problems.isEmpty() && given.containsKey(Question.COMMUNE);
            return new DeclarationInTable(problems, complete ? reading.particulars() : null);
        }
    }
}
