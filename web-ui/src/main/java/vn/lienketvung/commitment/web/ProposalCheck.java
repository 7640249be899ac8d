package vn.lienketvung.commitment.web;

import org.springframework.validation.BindingResult;
import vn.lienketvung.commitment.ProposalKind;

/** What each kind of proposal cannot be read without. */
final class ProposalCheck {

    private static final String REQUIRED = "shared.typed.required";

    private ProposalCheck() {}

    static void of(ProposalKind kind, ProposalForm form, BindingResult errors) {
        switch (kind) {
            case EXTENSION ->
                    require(
                            form.newDay() != null || errors.hasFieldErrors("newDueOn"),
                            "newDueOn",
                            errors);
            case NOT_FULFILLED -> finding(form, errors);
            case TRANSFER -> require(form.acceptorId() != null, "acceptor", errors);
            case WAIVER -> {}
        }
        require(!form.reason().isEmpty(), "proposalReason", errors);
    }

    static void finding(ProposalForm form, BindingResult errors) {
        require(form.causeCode() != null, "cause", errors);
        require(form.remedyState() != null, "remedy", errors);
    }

    private static void require(boolean there, String field, BindingResult errors) {
        if (!there) errors.rejectValue(field, REQUIRED);
    }
}
