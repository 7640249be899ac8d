package vn.lienketvung.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienketvung.agreement.Agreement;
import vn.lienketvung.agreement.Party;
import vn.lienketvung.geography.ProvinceCode;
import vn.lienketvung.shared.Refusal;

/** What a proposal must say before it is put to the others. */
final class ProposalRule {

    private static final int LONGEST_REASON = 4000;

    private final Commitment commitment;
    private final Agreement agreement;
    private final List<Refusal> found = new ArrayList<>();

    ProposalRule(Commitment commitment, Agreement agreement) {
        this.commitment = commitment;
        this.agreement = agreement;
    }

    List<Refusal> problemsOf(ProposalTerms terms, LocalDate today) {
        if (terms.reason().isBlank())
            found.add(Refusal.at("proposalReason", "commitment.rule.proposal-reason"));
        if (terms.reason().length() > LONGEST_REASON)
            found.add(Refusal.at("proposalReason", "agreement.rule.too-long", LONGEST_REASON));
        if (agreement.ending().endedOn() != null && !terms.kind().settles())
            found.add(Refusal.of("commitment.rule.agreement-ended", agreement.ending().endedOn()));
        switch (terms.kind()) {
            case EXTENSION -> newDay(Objects.requireNonNull(terms.newDueOn()), today);
            case NOT_FULFILLED ->
                    remedy(commitment, Objects.requireNonNull(terms.remedy()))
                            .ifPresent(found::add);
            case TRANSFER -> acceptor(terms);
            case WAIVER -> {}
        }
        return found;
    }

    private void newDay(LocalDate day, LocalDate today) {
        var end = agreement.endsOn();
        if (!day.isAfter(commitment.dueOn())) {
            found.add(Refusal.at("newDueOn", "commitment.rule.extension-back", commitment.dueOn()));
        } else if (day.isBefore(today)) {
            found.add(Refusal.at("newDueOn", "commitment.rule.extension-past", today));
        } else if (end != null && day.isAfter(end)) {
            found.add(Refusal.at("newDueOn", "commitment.rule.extension-after-end", end));
        }
    }

    /** A remedy that was agreed is applied or due; one that was not is neither. */
    static Optional<Refusal> remedy(Commitment commitment, RemedyState remedy) {
        var agreed = commitment.remedy() != null;
        return agreed == (remedy == RemedyState.NONE_AGREED)
                ? Optional.of(
                        Refusal.at(
                                "remedy",
                                agreed
                                        ? "commitment.rule.remedy-open"
                                        : "commitment.rule.remedy-none"))
                : Optional.empty();
    }

    /** The acceptor is seated in a party's province, and never where the confirming body is. */
    private void acceptor(ProposalTerms terms) {
        if (commitment.implementer().equals(terms.acceptorId()))
            found.add(Refusal.at("acceptor", "commitment.rule.acceptor-same"));
        var province = terms.acceptorProvince();
        var provinces =
                agreement.parties().stream().map(Party::province).map(ProvinceCode::value).toList();
        if (province == null || !provinces.contains(province)) {
            found.add(Refusal.at("acceptor", "commitment.rule.acceptor-foreign"));
        } else if (province.equals(commitment.verifierProvince().value())) {
            found.add(Refusal.at("acceptor", "commitment.rule.acceptor-confirms"));
        }
    }
}
