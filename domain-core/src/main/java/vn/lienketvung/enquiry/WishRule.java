package vn.lienketvung.enquiry;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What has to be said of what is wanted. */
final class WishRule {

    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 2000;
    private static final int SHORTEST_WORDS = 10;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final SaidByBuyer said;
    private final List<Refusal> problems;

    WishRule(SaidByBuyer said, List<Refusal> problems) {
        this.said = said;
        this.problems = problems;
    }

    /** Null when nothing was chosen; then it was said. */
    @Nullable Wish read() {
        quantity();
        line("neededWhen", said.neededWhen());
        line("deliverTo", said.deliverTo());
        words();
        var purpose = said.purpose();
        if (purpose == null) {
            refuse("purpose", "enquiry.rule.purpose");
            return null;
        }
        return new Wish(
                purpose,
                said.quantity(),
                said.quantity() == null ? null : said.unit(),
                said.neededWhen(),
                said.deliverTo(),
                said.words());
    }

    private void quantity() {
        var quantity = said.quantity();
        if (quantity == null) {
            if (said.quantityTyped() || said.purpose() == EnquiryPurpose.QUOTE)
                refuse("quantity", "enquiry.rule.quantity");
            return;
        }
        if (!isAmount(quantity)) refuse("quantity", "enquiry.rule.quantity");
        if (said.unit() == null || said.unit().length() > LONGEST_UNIT)
            refuse("unit", "enquiry.rule.unit", LONGEST_UNIT);
    }

    static boolean isAmount(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(MOST) <= 0 && number.scale() <= 3;
    }

    private void words() {
        var words = said.words();
        if (said.purpose() == EnquiryPurpose.CONTACT
                && (words == null || words.length() < SHORTEST_WORDS))
            refuse("words", "enquiry.rule.words", SHORTEST_WORDS);
        if (words != null && words.length() > LONGEST_WORDS)
            refuse("words", "enquiry.rule.too-long", LONGEST_WORDS);
        if (ContactRule.isIn(words)) refuse("words", "enquiry.rule.no-contact");
    }

    private void line(String field, @Nullable String typed) {
        if (typed != null && typed.length() > LONGEST_LINE)
            refuse(field, "enquiry.rule.too-long", LONGEST_LINE);
        if (ContactRule.isIn(typed)) refuse(field, "enquiry.rule.no-contact");
    }

    private void refuse(String field, String rule, Object... arguments) {
        problems.add(Refusal.at(field, rule, arguments));
    }
}
