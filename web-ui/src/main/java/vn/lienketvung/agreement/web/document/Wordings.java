package vn.lienketvung.agreement.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.CommitmentTerms;
import vn.lienketvung.agreement.Milestone;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.agreement.PledgeKind;
import vn.lienketvung.agreement.PledgeTerms;
import vn.lienketvung.document.Blank;
import vn.lienketvung.shared.web.MoneyWords;
import vn.lienketvung.shared.web.VietnameseWords;

/** How the parts of an agreement are worded in its documents; what the record does not hold is a blank. */
record Wordings(VietnameseWords words, MoneyWords money) {

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** Such as {@code Bản thỏa thuận “Tiêu thụ trái cây”}. */
    String nameOf(Agreement agreement) {
        return say("agreement.document.name", words.say(agreement.kind()), agreement.title());
    }

    /** The commitment with what makes it hold, a line each. */
    String commitment(CommitmentTerms terms) {
        var lines = new ArrayList<String>();
        lines.add(terms.text());
        terms.milestones().list().forEach(each -> lines.add(milestone(each, terms)));
        if (terms.condition() != null)
            lines.add(
                    say(
                            "agreement.text.condition",
                            terms.condition(),
                            Blank.or(terms.conditionOwnerName()),
                            words.day(terms.conditionDueOn(), Blank.SHORT)));
        if (terms.remedy() != null) lines.add(say("agreement.text.remedy", terms.remedy()));
        if (terms.weight() > 1) lines.add(say("agreement.text.weight", terms.weight()));
        return String.join("\n", lines);
    }

    private String milestone(Milestone milestone, CommitmentTerms terms) {
        var day = words.day(milestone.dueOn(), Blank.SHORT);
        return milestone.value() == null
                ? say("agreement.text.milestone", day, milestone.label())
                : say(
                        "agreement.text.milestone.value",
                        day,
                        milestone.label(),
                        words.number(milestone.value()),
                        unit(terms));
    }

    String target(CommitmentTerms terms) {
        var target =
                terms.target() == null
                        ? Blank.SHORT
                        : words.number(terms.target()) + " " + unit(terms);
        return terms.baseline() == null
                ? target
                : target
                        + "\n"
                        + say(
                                "agreement.text.baseline",
                                words.number(terms.baseline()),
                                unit(terms));
    }

    private static String unit(CommitmentTerms terms) {
        return terms.unit() == null ? "" : terms.unit();
    }

    /** Who carries it out, and below who answers for it. */
    String implementer(CommitmentTerms terms) {
        var leader =
                Stream.of(terms.leaderName(), terms.leaderPosition())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        var body = Blank.or(terms.implementerName());
        return leader.isEmpty() ? body : body + "\n" + leader;
    }

    List<String> duties(Agreement agreement) {
        return agreement.parties().stream().map(this::duty).toList();
    }

    private String duty(Party party) {
        var ways =
                Stream.of(party.contactPhone(), party.contactEmail())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return say(
                "agreement.print.duty." + (party.leads() ? "lead" : "partner"),
                party.name(),
                Blank.or(party.focalPointName()),
                Blank.or(party.contactName()),
                Blank.or(ways));
    }

    List<String> pledges(Agreement agreement) {
        return agreement.pledges().stream().map(each -> pledge(each, agreement)).toList();
    }

    private String pledge(PledgeTerms pledge, Agreement agreement) {
        var parts = new ArrayList<String>();
        parts.add(Blank.or(pledge.partyName()) + ": " + gift(pledge));
        if (pledge.purpose() != null) parts.add(pledge.purpose());
        if (pledge.dueOn() != null)
            parts.add(say("agreement.pledge.by", words.day(pledge.dueOn(), Blank.SHORT)));
        agreement.commitments().stream()
                .filter(terms -> terms.id().equals(pledge.commitment()))
                .forEach(terms -> parts.add(say("agreement.pledge.for", terms.position() + 1)));
        return String.join("; ", parts);
    }

    private String gift(PledgeTerms pledge) {
        if (pledge.amount() == null) return Blank.LONG;
        var gift =
                say(
                        "agreement.pledge." + pledge.kind().name(),
                        words.number(pledge.amount()),
                        Objects.requireNonNullElse(pledge.unit(), ""),
                        Objects.requireNonNullElse(pledge.what(), ""),
                        pledge.months() == null ? Blank.SHORT : pledge.months().toString());
        var inWords = pledge.kind() == PledgeKind.MONEY ? money.inVietnamese(pledge.amount()) : "";
        return inWords.isEmpty() ? gift : gift + " (" + inWords + ")";
    }
}
