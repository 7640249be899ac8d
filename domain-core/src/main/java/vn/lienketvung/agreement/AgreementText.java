package vn.lienketvung.agreement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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

    private AgreementText() {}

    static VersionHash hashOf(Wording agreement) {
        return new VersionHash(Sha256.of(canonicalOf(agreement)));
    }

    static String canonicalOf(Wording agreement) {
        var text = new AgreementText();
        text.write("title", agreement.title());
        text.write("kind", agreement.kind());
        text.write("field", agreement.field());
        text.write("purpose", agreement.purpose());
        text.write("startsOn", agreement.startsOn());
        text.write("endsOn", agreement.endsOn());
        agreement.objectives().list().forEach(text::objective);
        text.write("objectiveReason", agreement.objectiveReason());
        agreement.parties().forEach(text::party);
        agreement.commitments().forEach(text::commitment);
        agreement.clauses().forEach(text::clause);
        agreement.pledges().forEach(pledge -> text.pledge(pledge, agreement));
        return text.canonical.toString();
    }

    private void party(Party party) {
        write("party", party.organisation());
        write("name", party.name());
        write("focalPoint", party.focalPoint());
        write("contactName", party.contactName());
        write("contactPhone", party.contactPhone());
        write("contactEmail", party.contactEmail());
        write("benefit", party.benefit());
    }

    private void commitment(CommitmentTerms terms) {
        write("commitment", terms.text());
        write("baseline", plain(terms.baseline()));
        write("target", plain(terms.target()));
        write("unit", terms.unit());
        write("dueOn", terms.dueOn());
        write("implementer", terms.implementer());
        write("leaderName", terms.leaderName());
        write("leaderPosition", terms.leaderPosition());
        write("verifier", terms.verifier());
        write("condition", terms.condition());
        write("conditionOwner", terms.conditionOwner());
        write("conditionDueOn", terms.conditionDueOn());
        write("remedy", terms.remedy());
        write("weight", terms.weight());
        write("leaderAccount", terms.leaderAccount());
        terms.milestones().list().forEach(this::milestone);
    }

    private void milestone(Milestone milestone) {
        write("milestone", milestone.label());
        write("milestoneDueOn", milestone.dueOn());
        write("milestoneValue", plain(milestone.value()));
    }

    private void objective(PlanObjective objective) {
        write("plan", objective.document());
        write("objective", objective.objective());
    }

    private void pledge(PledgeTerms pledge, Wording agreement) {
        write("pledge", pledge.kind());
        write("pledgeParty", pledge.party());
        write("amount", plain(pledge.amount()));
        write("what", pledge.what());
        write("pledgeUnit", pledge.unit());
        write("months", pledge.months());
        write("pledgePurpose", pledge.purpose());
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

    private void clause(Clause clause) {
        write("heading", clause.heading());
        write("body", clause.body());
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
