package vn.lienketvung.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What belongs to a price that a producer names; everything that is wrong is said at once. */
final class QuoteRule {

    private static final int LONGEST_UNIT = 60;

    private final SaidByProducer said;
    private final List<Refusal> problems;

    QuoteRule(SaidByProducer said, List<Refusal> problems) {
        this.said = said;
        this.problems = problems;
    }

    /** Null for no price, and when something is wrong with it. */
    @Nullable Quote read(LocalDate today) {
        if (!said.namesPrice()) return null;
        var price = said.price();
        var unit = said.unit();
        if (price == null || !WishRule.isAmount(price)) refuse("price", "enquiry.rule.price");
        if (unit == null || unit.length() > LONGEST_UNIT)
            refuse("unit", "enquiry.rule.unit", LONGEST_UNIT);
        var minimum = said.minimum();
        if (said.unreadable().contains("minimum") || minimum != null && !WishRule.isAmount(minimum))
            refuse("minimum", "enquiry.rule.quantity");
        var until = said.validUntil();
        if (said.unreadable().contains("validUntil") || until != null && until.isBefore(today))
            refuse("validUntil", "enquiry.rule.valid-until", today);
        return price == null || unit == null ? null : new Quote(price, unit, minimum, until);
    }

    private void refuse(String field, String rule, Object... arguments) {
        problems.add(Refusal.at(field, rule, arguments));
    }
}
