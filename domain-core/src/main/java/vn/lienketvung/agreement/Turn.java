package vn.lienketvung.agreement;

/** What happened to an agreement, one word each. */
public enum Turn {
    DRAFTED,
    REVISED,
    SENT_TO_PARTIES,
    INVITATION_ACCEPTED,
    INVITATION_DECLINED,
    ASKED_AGAIN,
    CONCURRED,
    SUBMITTED,
    TAKEN_UP,
    RETURNED,
    REJECTED,
    APPROVED_WITH_CONDITIONS,
    CONDITION_LAPSED,
    APPROVED,
    WITHDRAWN,
    SIGNATURE_RECORDED,
    SIGNED,
    ENTERED_INTO_FORCE,
    COMPLETION_CONFIRMED,
    COMPLETION_REFUSED,
    COMPLETED,
    EXPIRED,
    TERMINATION_NOTICED,
    TERMINATION_TAKEN_BACK,
    COUNCIL_ENDING_RECORDED,
    COUNCIL_ENDING_TAKEN_BACK,
    NOTICE_REPLACED,
    TERMINATED,
    TERMINATED_BY_COUNCIL,
    SETTLED,
    LEFT_TO_COORDINATORS,
    ENTERED_FROM_PAPER,
    PAPER_RECORDED,
    CONFIRMATION_ASKED,
    ENTRY_CONFIRMED,
    DIFFERENCE_POINTED_OUT,
    TAKEN_OVER,
    PUBLICATION_RESTRICTED,
    PUBLICATION_OPENED,
    TEXT_ATTACHED,
    TEXT_DECLARED,
    CONCLUSION_FILED,
    FILE_WITHDRAWN,
    CORRECTED;

    /** Whether it made the text what it is: whoever took it has worked on the agreement. */
    boolean isDrafting() {
        return switch (this) {
            case DRAFTED, REVISED, SENT_TO_PARTIES, CONCURRED, SUBMITTED -> true;
            default -> false;
        };
    }

    /** Whether it is a party's own turn: whoever took it has taken part for a party. */
    boolean isOfParty() {
        return switch (this) {
            case INVITATION_ACCEPTED,
                    INVITATION_DECLINED,
                    ASKED_AGAIN,
                    WITHDRAWN,
                    SIGNATURE_RECORDED,
                    COMPLETION_CONFIRMED,
                    COMPLETION_REFUSED,
                    TERMINATION_NOTICED,
                    TERMINATION_TAKEN_BACK,
                    ENTERED_FROM_PAPER,
                    PAPER_RECORDED,
                    CONFIRMATION_ASKED,
                    ENTRY_CONFIRMED,
                    DIFFERENCE_POINTED_OUT,
                    TEXT_ATTACHED,
                    TEXT_DECLARED ->
                    true;
            default -> isDrafting();
        };
    }

    /** Whether a regional coordinator took it. */
    public boolean isOfReview() {
        return switch (this) {
            case TAKEN_UP,
                    RETURNED,
                    REJECTED,
                    APPROVED_WITH_CONDITIONS,
                    APPROVED,
                    COUNCIL_ENDING_RECORDED,
                    COUNCIL_ENDING_TAKEN_BACK,
                    NOTICE_REPLACED ->
                    true;
            default -> false;
        };
    }
}
