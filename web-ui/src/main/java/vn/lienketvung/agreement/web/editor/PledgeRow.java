package vn.lienketvung.agreement.web.editor;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.agreement.PledgeDraft;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.agreement.PledgeTerms;
import vn.lienketvung.organisation.OrganisationId;
import vn.lienketvung.shared.web.TypedMoney;

/**
 * One pledge as typed.
 *
 * @param id of the pledge it changes; empty for a new one
 * @param gift its kind
 * @param unit for money how it is counted, for things in what
 */
record PledgeRow(
        @Nullable String id,
        @Nullable String party,
        @Nullable String gift,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String what,
        @Nullable String months,
        @Nullable String purpose,
        @Nullable String dueOn,
        @Nullable String commitment) {

    static PledgeRow empty() {
        return new PledgeRow("", "", "", "", "", "", "", "", "", "");
    }

    static PledgeRow of(PledgeTerms terms) {
        var amount = terms.amount();
        var money =
                terms.kind() == PledgeKind.MONEY && amount != null
                        ? TypedMoney.of(amount)
                        : new TypedMoney(Shown.number(amount), terms.unit());
        return new PledgeRow(
                terms.id().toString(),
                Shown.id(terms.party()),
                terms.kind().name(),
                money.amount(),
                money.unit(),
                terms.what(),
                terms.months() == null ? "" : terms.months().toString(),
                terms.purpose(),
                Shown.date(terms.dueOn()),
                terms.commitment() == null ? "" : terms.commitment().toString());
    }

    boolean isEmpty() {
        return Stream.of(id, party, gift, amount, unit, what, months, purpose, dueOn, commitment)
                .allMatch(value -> TypedValues.plain(value).isEmpty());
    }

    /** The money in đồng, to be said in words beneath; null for other kinds and for what cannot be read. */
    public @Nullable BigDecimal dong() {
        return isMoney() ? new TypedMoney(amount, unit).dong() : null;
    }

    private boolean isMoney() {
        var kind = TypedValues.plain(gift);
        return kind.isEmpty() || kind.equals(PledgeKind.MONEY.name());
    }

    PledgeDraft draft(TypedValues typed, String at) {
        var kind = typed.oneOf(PledgeKind.class, gift, at + "gift");
        var giver = typed.choice(party, at + "party");
        var term =
                TypedValues.plain(months).isEmpty()
                        ? null
                        : typed.wholeNumber(months, at + "months", 1);
        return new PledgeDraft(
                typed.choice(id, at + "id"),
                giver == null ? null : new OrganisationId(giver),
                kind == null ? PledgeKind.MONEY : kind,
                amount(typed, at),
                typed.text(what),
                typed.text(unit),
                term,
                typed.text(purpose),
                typed.date(dueOn, at + "dueOn"),
                typed.choice(commitment, at + "commitment"));
    }

    private @Nullable BigDecimal amount(TypedValues typed, String at) {
        var number = typed.number(amount, at + "amount");
        if (!isMoney() || number == null) return number;
        var factor = new TypedMoney(amount, unit).factor();
        typed.refuseIf(factor == null, at + "unit", "editor.rule.money-unit");
        return factor == null ? number : number.multiply(factor);
    }
}
