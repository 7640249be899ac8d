package vn.lienketvung.agreement;

import static vn.lienketvung.agreement.TextRule.isBlank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/** What every pledge must say before it can be called in; an agreement may hold none. */
final class PledgeRules {

    private final PledgeTerms pledge;
    private final List<Refusal> found;

    private PledgeRules(PledgeTerms pledge, List<Refusal> found) {
        this.pledge = pledge;
        this.found = found;
    }

    static void complete(Agreement agreement, LocalDate today, List<Refusal> found) {
        for (var pledge : agreement.pledges()) {
            var rules = new PledgeRules(pledge, found);
            rules.giver(agreement);
            rules.gift();
            rules.day(agreement.startsOn(), agreement.endsOn());
        }
    }

    private void giver(Agreement agreement) {
        var party = pledge.party();
        if (party == null || agreement.party(party).isEmpty())
            refuse("party", "agreement.rule.pledge-party-missing");
        if (isBlank(pledge.purpose())) refuse("purpose", "agreement.rule.pledge-purpose-missing");
    }

    private void gift() {
        var amount = pledge.amount();
        if (amount == null || amount.signum() <= 0) {
            refuse("amount", "agreement.rule.pledge-amount-missing");
        } else if (pledge.kind() != PledgeKind.IN_KIND && !isWhole(amount)) {
            refuse("amount", "agreement.rule.pledge-amount-whole");
        }
        if (pledge.kind() == PledgeKind.IN_KIND) {
            if (isBlank(pledge.what())) refuse("what", "agreement.rule.pledge-what-missing");
            if (isBlank(pledge.unit())) refuse("unit", "agreement.rule.pledge-unit-missing");
        }
        if (pledge.kind() == PledgeKind.PEOPLE && pledge.months() == null)
            refuse("months", "agreement.rule.pledge-months-missing");
    }

    private void day(@Nullable LocalDate start, @Nullable LocalDate end) {
        var due = pledge.dueOn();
        if (due == null) {
            refuse("dueOn", "agreement.rule.pledge-day-missing");
        } else if (end != null && due.isAfter(end)) {
            refuse("dueOn", "agreement.rule.pledge-after-end", end);
        } else if (start != null && due.isBefore(start)) {
            refuse("dueOn", "agreement.rule.pledge-before-start", start);
        }
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    /** The number of the pledge is always the first argument. */
    private void refuse(String field, String rule, Object... more) {
        var arguments = new ArrayList<Object>(List.of(pledge.position() + 1));
        arguments.addAll(List.of(more));
        found.add(new Refusal("pledges[" + pledge.position() + "]." + field, rule, arguments));
    }
}
