package vn.lienketvung.agreement;

import java.util.Arrays;
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
    /** Không duyệt: final; the text may be copied into a new draft. */
    REJECTED,
    /** Duyệt có điều kiện: approved as soon as every condition is met. */
    CONDITIONAL,
    /** Đã duyệt: to be printed and signed on paper. */
    APPROVED,
    /** Đã rút: taken back by the lead before it was signed. */
    WITHDRAWN,
    /** Đã ký: every party's signature is recorded. */
    SIGNED,
    /** Đang thực hiện: its commitments bind. */
    IN_FORCE,
    /** Hoàn thành: every party confirmed that nothing is left to do. */
    COMPLETED,
    /** Hết hiệu lực: its term is over. */
    EXPIRED,
    /** Chấm dứt trước hạn: ended by a party's notice, or by a conclusion of the regional council. */
    TERMINATED;

    /** The whole life in one table; the database holds the same one. */
    public boolean canBecome(AgreementStatus next) {
        return switch (this) {
            case DRAFT -> next == NEGOTIATION || next == WITHDRAWN;
            case NEGOTIATION, RETURNED -> next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == UNDER_REVIEW || next == WITHDRAWN;
            case UNDER_REVIEW ->
                    Set.of(RETURNED, REJECTED, CONDITIONAL, APPROVED, WITHDRAWN).contains(next);
            case CONDITIONAL -> Set.of(APPROVED, RETURNED, WITHDRAWN).contains(next);
            case APPROVED -> next == SIGNED || next == WITHDRAWN;
            case SIGNED -> next == IN_FORCE;
            case IN_FORCE -> Set.of(COMPLETED, EXPIRED, TERMINATED).contains(next);
            case REJECTED, WITHDRAWN, COMPLETED, EXPIRED, TERMINATED -> false;
        };
    }

    /** Whether nothing can follow any more. */
    public boolean isFinal() {
        return Arrays.stream(values()).noneMatch(this::canBecome);
    }

    /** As {@link #canBecome}, for an agreement signed before the portal: nothing leads it into a review. */
    public boolean canBecomeFromPaper(AgreementStatus next) {
        return switch (this) {
            case NEGOTIATION -> next == SIGNED || (canBecome(next) && next != SUBMITTED);
            default -> canBecome(next);
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
        return this == APPROVED || this == SIGNED || hasBound();
    }

    /** Whether a typing error in it may be corrected: every party has signed, and it has not ended. */
    public boolean isCorrectable() {
        return this == SIGNED || this == IN_FORCE;
    }

    /** Whether its commitments bind now or have bound. */
    public boolean hasBound() {
        return Set.of(IN_FORCE, COMPLETED, EXPIRED, TERMINATED).contains(this);
    }
}
