package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Sha256;

/**
 * The whole text of an agreement in one canonical form, so that equal texts have equal digests on every
 * machine. Each value is written as its name, its length in bytes and its NFC characters; a missing value
 * differs from an empty one.
 */
final class AgreementText {

    private static final String FORM = "lienketvung-agreement-2";

    private final StringBuilder canonical = new StringBuilder(FORM).append('\n');

    private final Map<WordedPlace, String> instead;

    private AgreementText(Map<WordedPlace, String> instead) {
        this.instead = instead;
    }

    static VersionHash hashOf(Wording agreement) {
        return hashOf(agreement, Map.of());
    }

    /** With these words in place of those that stand there. */
    static VersionHash hashOf(Wording agreement, Map<WordedPlace, String> instead) {
        return new VersionHash(Sha256.of(canonicalOf(agreement, instead)));
    }

    static String canonicalOf(Wording agreement) {
        return canonicalOf(agreement, Map.of());
    }

    private static String canonicalOf(Wording agreement, Map<WordedPlace, String> instead) {
        var text = new AgreementText(instead);
        text.words(WordedField.TITLE, 0, agreement.title());
        text.write("kind", agreement.kind());
        text.write("field", agreement.field());
        text.words(WordedField.PURPOSE, 0, agreement.purpose());
        text.write("startsOn", agreement.startsOn());
        text.write("endsOn", agreement.endsOn());
        agreement.objectives().list().forEach(text::objective);
        text.write("objectiveReason", agreement.objectiveReason());
        each(agreement.parties(), text::party);
        each(agreement.commitments(), text::commitment);
        each(agreement.clauses(), text::clause);
        each(agreement.pledges(), (pledge, at) -> text.pledge(pledge, at, agreement));
        return text.canonical.toString();
    }

    private static <T> void each(List<T> parts, ObjIntConsumer<T> write) {
        for (int i = 0; i < parts.size(); i++) write.accept(parts.get(i), i);
    }

    private void party(Party party, int at) {
        write("party", party.organisation());
        write("name", party.name());
        write("focalPoint", party.focalPoint());
        words(WordedField.CONTACT_NAME, at, party.contactName());
        write("contactPhone", party.contactPhone());
        write("contactEmail", party.contactEmail());
        words(WordedField.BENEFIT, at, party.benefit());
    }

    private void commitment(CommitmentTerms terms, int at) {
        words(WordedField.COMMITMENT, at, terms.text());
        write("baseline", plain(terms.baseline()));
        write("target", plain(terms.target()));
        write("unit", terms.unit());
        write("dueOn", terms.dueOn());
        write("implementer", terms.implementer());
        words(WordedField.LEADER_NAME, at, terms.leaderName());
        words(WordedField.LEADER_POSITION, at, terms.leaderPosition());
        write("verifier", terms.verifier());
        words(WordedField.CONDITION, at, terms.condition());
        write("conditionOwner", terms.conditionOwner());
        write("conditionDueOn", terms.conditionDueOn());
        words(WordedField.REMEDY, at, terms.remedy());
        write("weight", terms.weight());
        write("leaderAccount", terms.leaderAccount());
        each(terms.milestones().list(), (milestone, part) -> milestone(milestone, at, part));
    }

    private void milestone(Milestone milestone, int at, int part) {
        words(new WordedPlace(WordedField.MILESTONE, at, part), milestone.label());
        write("milestoneDueOn", milestone.dueOn());
        write("milestoneValue", plain(milestone.value()));
    }

    private void objective(PlanObjective objective) {
        write("plan", objective.document());
        write("objective", objective.objective());
    }

    private void pledge(PledgeTerms pledge, int at, Wording agreement) {
        write("pledge", pledge.kind());
        write("pledgeParty", pledge.party());
        write("amount", plain(pledge.amount()));
        words(WordedField.PLEDGED_THING, at, pledge.what());
        write("pledgeUnit", pledge.unit());
        write("months", pledge.months());
        words(WordedField.PLEDGE_PURPOSE, at, pledge.purpose());
        write("pledgeDueOn", pledge.dueOn());
        // The place in the text: ids differ from one portal to the next.
        write(
                "pledgeCommitment",
                agreement.commitments().stream()
                        .filter(terms -> terms.id().equals(pledge.commitment()))
                        .map(CommitmentTerms::position)
                        .findFirst()
                        .orElse(null));
    }

    private void clause(Clause clause, int at) {
        words(WordedField.CLAUSE_HEADING, at, clause.heading());
        words(WordedField.CLAUSE_BODY, at, clause.body());
    }

    private void words(WordedField field, int at, @Nullable String value) {
        words(new WordedPlace(field, at), value);
    }

    private void words(WordedPlace place, @Nullable String value) {
        var other = instead.get(place);
        write(place.field().canonicalName(), other == null ? value : other);
    }

    private void write(String name, @Nullable Object value) {
        canonical.append(name);
        if (value == null) {
            canonical.append("=-\n");
            return;
        }
        var text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        canonical
                .append('=')
                .append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append('\n');
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
