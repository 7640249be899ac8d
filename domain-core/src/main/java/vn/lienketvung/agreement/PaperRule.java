package vn.lienketvung.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienketvung.shared.Refusal;

/**
 * What must be known of an agreement signed before the portal until the other parties can confirm its entry. The
 * paper is what it is: rules about good drafting do not apply, only those without which nobody could answer for it.
 */
public final class PaperRule {

    private static final List<TextRule> TEXT =
            List.of(
                    OutlineRules::complete,
                    OutlineRules::term,
                    PartyRules::enough,
                    PartyRules::complete,
                    CommitmentRules::measurable,
                    CommitmentRules::dated,
                    CommitmentRules::answeredFor);

    /** What of them an older paper must meet as well. */
    private static final Set<String> ALSO =
            Set.of(
                    "field-missing",
                    "purpose-missing",
                    "start-missing",
                    "end-missing",
                    "term-order",
                    "two-provinces",
                    "two-parties",
                    "focal-point-missing",
                    "unit-missing",
                    "target-missing",
                    "due-missing",
                    "implementer-missing",
                    "implementer-foreign",
                    "leader-missing",
                    "leader-position-missing",
                    "verifier-missing",
                    "verifier-foreign",
                    "verifier-own-side");

    private static final String RULES = "agreement.rule.";

    private PaperRule() {}

    /** Everything that is missing still, in the order of the pages; empty when the entry is complete. */
    public static List<Refusal> problemsOf(Agreement agreement, LocalDate today) {
        var found = new ArrayList<Refusal>();
        for (var rule : TEXT) rule.check(agreement, today, found);
        found.removeIf(problem -> !ALSO.contains(problem.rule().substring(RULES.length())));
        checkPaper(agreement.paper(), today, found);
        for (var party : agreement.parties()) checkSigner(agreement.paper(), party, found);
        return found;
    }

    private static void checkPaper(PaperRecord paper, LocalDate today, List<Refusal> found) {
        if (isBlank(paper.number()))
            found.add(Refusal.at("number", "agreement.rule.number-missing"));
        var signed = paper.signedOn();
        if (signed == null)
            found.add(Refusal.at("signedOn", "agreement.rule.paper-signed-missing"));
        else if (signed.isAfter(today))
            found.add(Refusal.at("signedOn", "agreement.rule.signed-in-future", today));
        if (paper.scan().isEmpty())
            found.add(Refusal.at("scan", "agreement.rule.paper-scan-missing"));
    }

    private static void checkSigner(PaperRecord paper, Party party, List<Refusal> found) {
        var at = "signers[" + party.position() + "].";
        var signer = paper.signerOf(party).orElse(null);
        if (signer == null || isBlank(signer.signerName()))
            found.add(Refusal.at(at + "name", "agreement.rule.paper-signer-missing", party.name()));
        if (signer == null || isBlank(signer.signerPosition()))
            found.add(
                    Refusal.at(
                            at + "position",
                            "agreement.rule.paper-signer-position-missing",
                            party.name()));
        var capacity = signer == null ? null : signer.capacity();
        if (signer == null || capacity == null) {
            found.add(
                    Refusal.at(
                            at + "capacity",
                            "agreement.rule.paper-capacity-missing",
                            party.name()));
        } else if (capacity.needsAuthorisation() && isBlank(signer.authorisingDecision())) {
            found.add(
                    Refusal.at(
                            at + "decision",
                            "agreement.rule.paper-authorisation-missing",
                            party.name()));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
