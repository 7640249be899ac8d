package vn.lienketvung.register.web;

import vn.lienketvung.agreement.AgreementStatus;
import vn.lienketvung.commitment.CommitmentStatus;

/** The colour class of a state's tag; the word always stands beside it. */
final class StatusMark {

    private StatusMark() {}

    static String of(AgreementStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case NEGOTIATION, SUBMITTED, UNDER_REVIEW, RETURNED -> "warn";
            case APPROVED, SIGNED -> "ok";
            case IN_FORCE -> "info";
            case CONDITIONAL, EXPIRED -> "warn";
            case COMPLETED -> "ok";
            case REJECTED, WITHDRAWN, TERMINATED -> "bad";
        };
    }

    static String of(CommitmentStatus status) {
        return switch (status) {
            case WAITING, CLAIMED, PARTLY_FULFILLED -> "warn";
            case ACTIVE -> "info";
            case FULFILLED -> "ok";
            case NOT_FULFILLED -> "bad";
            case WAIVED, TRANSFERRED -> "";
        };
    }
}
