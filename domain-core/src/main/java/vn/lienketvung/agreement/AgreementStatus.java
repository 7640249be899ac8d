package vn.lienketvung.agreement;

import java.util.Set;

/** Where an agreement stands on its way; the whole life in one switch. */
public enum AgreementStatus {
    /** Dự thảo: seen by the lead party only. */
    DRAFT,
    /** Lấy ý kiến các bên: every party reads and concurs. */
    NEGOTIATION,
    /** Đã trình: frozen, waits for a coordinator. */
    SUBMITTED,
    /** Đang thẩm định. */
    UNDER_REVIEW,
    /** Trả lại: the lead party mends what the reviewer named. */
    RETURNED,
    /** Đã duyệt: to be printed and signed on paper. */
    APPROVED,
    /** Đã ký: every party's signature is recorded. */
    SIGNED,
    /** Đang thực hiện: its commitments bind. */
    IN_FORCE;

    public boolean canBecome(AgreementStatus next) {
        return switch (this) {
            case DRAFT -> next == NEGOTIATION;
            case NEGOTIATION, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == UNDER_REVIEW;
            case UNDER_REVIEW -> next == RETURNED || next == APPROVED;
            case APPROVED -> next == SIGNED;
            case SIGNED -> next == IN_FORCE;
            case IN_FORCE -> false;
        };
    }

    /** Whether the lead party may change the text. */
    public boolean isEditable() {
        return this == DRAFT || this == NEGOTIATION || this == RETURNED;
    }

    /** Whether parties may concur with the text. */
    public boolean takesConcurrence() {
        return this == NEGOTIATION || this == RETURNED;
    }

    /** Whether the approved text can no longer change. */
    public boolean isApproved() {
        return Set.of(APPROVED, SIGNED, IN_FORCE).contains(this);
    }
}
