package vn.lienketvung.agreement;

import static vn.lienketvung.agreement.TextRule.isBlank;

import java.time.LocalDate;
import java.util.List;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Refusal;

/** What every commitment must say before it can be held to. */
final class CommitmentRules {

    private final Agreement agreement;
    private final List<Refusal> found;

    private CommitmentRules(Agreement agreement, List<Refusal> found) {
        this.agreement = agreement;
        this.found = found;
    }

    static void any(Agreement agreement, LocalDate today, List<Refusal> found) {
        if (agreement.commitments().isEmpty())
            found.add(Refusal.at("commitments", "agreement.rule.commitment-missing"));
    }

    static void notAllVague(Agreement agreement, LocalDate today, List<Refusal> found) {
        found.addAll(VagueCheck.problemsOf(agreement));
    }

    static void measurable(Agreement agreement, LocalDate today, List<Refusal> found) {
        var rules = new CommitmentRules(agreement, found);
        agreement.commitments().forEach(rules::measurable);
    }

    static void dated(Agreement agreement, LocalDate today, List<Refusal> found) {
        agreement
                .commitments()
                .forEach(terms -> found.addAll(EnforcementRule.problemsOfDueDay(agreement, terms)));
    }

    static void answeredFor(Agreement agreement, LocalDate today, List<Refusal> found) {
        var rules = new CommitmentRules(agreement, found);
        for (var terms : agreement.commitments()) {
            rules.implementer(terms);
            rules.leader(terms);
            rules.verifier(terms);
        }
    }

    static void staged(Agreement agreement, LocalDate today, List<Refusal> found) {
        agreement
                .commitments()
                .forEach(terms -> found.addAll(EnforcementRule.problemsOf(agreement, terms)));
    }

    private void measurable(CommitmentTerms terms) {
        if (isBlank(terms.unit())) refuse(terms, "unit", "agreement.rule.unit-missing");
        var target = terms.target();
        var baseline = terms.baseline();
        if (target == null) {
            refuse(terms, "target", "agreement.rule.target-missing");
        } else if (baseline != null && target.compareTo(baseline) == 0) {
            refuse(terms, "target", "agreement.rule.target-is-baseline");
        } else if (baseline == null && target.signum() <= 0) {
            refuse(terms, "target", "agreement.rule.target-not-positive");
        }
    }

    private void implementer(CommitmentTerms terms) {
        if (terms.implementer() == null) {
            refuse(terms, "implementer", "agreement.rule.implementer-missing");
        } else if (!provinces().contains(terms.implementerProvince())) {
            refuse(terms, "implementer", "agreement.rule.implementer-foreign");
        }
    }

    private void leader(CommitmentTerms terms) {
        if (isBlank(terms.leaderName()))
            refuse(terms, "leaderName", "agreement.rule.leader-missing");
        if (isBlank(terms.leaderPosition()))
            refuse(terms, "leaderPosition", "agreement.rule.leader-position-missing");
    }

    private void verifier(CommitmentTerms terms) {
        var province = terms.verifierProvince();
        if (terms.verifier() == null || province == null) {
            refuse(terms, "verifier", "agreement.rule.verifier-missing");
        } else if (!provinces().contains(province)) {
            refuse(terms, "verifier", "agreement.rule.verifier-foreign");
        } else if (province.equals(terms.implementerProvince())) {
            refuse(terms, "verifier", "agreement.rule.verifier-own-side");
        }
    }

    private List<ProvinceCode> provinces() {
        return agreement.parties().stream().map(Party::province).toList();
    }

    private void refuse(CommitmentTerms terms, String field, String rule) {
        var at = "commitments[" + terms.position() + "]." + field;
        found.add(Refusal.at(at, rule, terms.position() + 1));
    }
}
